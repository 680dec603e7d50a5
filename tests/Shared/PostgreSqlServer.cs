using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace JusticeDataLab.Workbench.Testing;

/// <summary>
/// A PostgreSQL server of the tests' own, where Debian's binaries are installed: in a temporary folder, on a free port of
/// the loopback address, gone when the tests end, however they end. Elsewhere it does nothing and says why.
/// </summary>
public sealed class PostgreSqlServer : IDisposable
{
    private const string Password = "s3cret";
    private const string ServerUser = "postgres";
    private const string Root = "/usr/lib/postgresql";
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "jdl-postgresql-" + Guid.NewGuid().ToString("N")[..8]);
    private readonly Process? _server;
    private int _databases;

    public PostgreSqlServer()
    {
        if (WhyNot is not null) return;
        Port = FreePort();
        Run("mkdir", "-m", "700", _folder);
        Run("sh", "-c", $"echo {Password} > '{_folder}/password'");
        string[] locale = int.Parse(Path.GetFileName(Path.GetDirectoryName(Binaries))!, CultureInfo.InvariantCulture) >= 15
            ? ["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en"] // an order that is not that of bytes
            : ["--locale=C.UTF-8"];
        Run(Binary("initdb"), ["-D", $"{_folder}/data", "-N", "-E", "UTF8", "-U", "jdl", "--auth=scram-sha-256", $"--pwfile={_folder}/password", .. locale]);
        _server = Start();
        for (var tries = 0; !Answers(); tries++)
        {
            if (tries == 100) throw new InvalidOperationException("The PostgreSQL server of the tests did not start.");
            Thread.Sleep(100);
        }
    }

    /// <summary>Why no server can be started here, or null.</summary>
    public static string? WhyNot { get; } = Reason();

    public int Port { get; }

    private static string? Binaries => Directory.Exists(Root)
        ? Directory.GetDirectories(Root).Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")).LastOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
        : null;

    /// <summary>Makes an empty database and a section of the service file for it. Returns the name of the store.</summary>
    public string NewStore(Action<Dictionary<string, string>>? change = null)
    {
        var name = FormattableString.Invariant($"store_{Interlocked.Increment(ref _databases)}");
        Sql("postgres", $"CREATE DATABASE {name}");
        return Service(name, entries => change?.Invoke(entries));
    }

    /// <summary>Adds a section to the service file, with these entries changed. Returns the name of the store.</summary>
    public string Service(string database, Action<Dictionary<string, string>> change)
    {
        var entries = new Dictionary<string, string> { ["host"] = "127.0.0.1", ["port"] = Port.ToString(CultureInfo.InvariantCulture), ["dbname"] = database, ["user"] = "jdl", ["password"] = Password };
        change(entries);
        return "postgres:" + ServiceFiles.Add(entries);
    }

    /// <summary>Runs SQL in a database, as the database's owner.</summary>
    public string Sql(string database, string sql) =>
        Run(Binary("psql"), "-qAtX", "-v", "ON_ERROR_STOP=1", $"postgresql://jdl:{Password}@127.0.0.1:{Port}/{database}", "-c", sql).Trim();

    /// <summary>The database behind the name of a store.</summary>
    public static string DatabaseOf(string store) => ServiceFiles.Entries(store["postgres:".Length..])["dbname"];

    public void Dispose()
    {
        if (_server is null) return;
        // The shell that the server runs under stops it and removes its folder when its input ends.
        _server.StandardInput.Close();
        _server.WaitForExit(20_000);
        _server.Dispose();
    }

    private static string? Reason()
    {
        if (Binaries is null) return $"PostgreSQL is not installed in {Root}: the tests of PostgreSQL stores are skipped.";
        if (Environment.UserName == "root" && !File.ReadLines("/etc/passwd").Any(line => line.StartsWith(ServerUser + ":", StringComparison.Ordinal)))
            return $"PostgreSQL refuses to run as root and there is no user {ServerUser}: the tests of PostgreSQL stores are skipped.";
        return null;
    }

    private static string Binary(string name) => Path.Combine(Binaries!, name);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Process Start()
    {
        var server = $"'{Binary("postgres")}' -D '{_folder}/data' -p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c full_page_writes=off > '{_folder}/log' 2>&1";
        // When the tests end, or are killed, their end of the pipe closes and 'cat' with it.
        var start = Command("sh", "-c", $"{server} & server=$!; cat > /dev/null; kill -QUIT $server; wait $server; rm -rf '{_folder}'");
        start.RedirectStandardInput = true;
        return Process.Start(start)!;
    }

    private bool Answers()
    {
        using var process = Process.Start(Command(Binary("pg_isready"), "-q", "-h", "127.0.0.1", "-p", Port.ToString(CultureInfo.InvariantCulture)))!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    private static string Run(string program, params string[] arguments)
    {
        var start = Command(program, arguments);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{Path.GetFileName(program)}: {error.Result}");
    }

    private static ProcessStartInfo Command(string program, params string[] arguments)
    {
        var asRoot = Environment.UserName == "root";
        var start = new ProcessStartInfo(asRoot ? "setpriv" : program) { WorkingDirectory = "/" };
        if (asRoot) foreach (var part in new[] { $"--reuid={ServerUser}", $"--regid={ServerUser}", "--clear-groups", "--", program }) start.ArgumentList.Add(part);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return start;
    }
}
