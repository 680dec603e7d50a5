using System.Globalization;
using System.Text;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>
/// Sends console output of the running cell to the cell, and that of everybody else where it went before; a cell that
/// reads from the console asks the user of its host.
/// </summary>
internal sealed class CellConsole : IDisposable
{
    private readonly TextWriter standard = Console.Out;
    private readonly TextWriter error = Console.Error;
    private readonly TextReader input = Console.In;

    public CellConsole()
    {
        Console.SetOut(new RoutedWriter(standard, "stdout"));
        Console.SetError(new RoutedWriter(error, "stderr"));
        Console.SetIn(new RoutedReader(input));
    }

    public void Dispose()
    {
        Console.SetOut(standard);
        Console.SetError(error);
        Console.SetIn(input);
    }

    private sealed class RoutedWriter : TextWriter
    {
        private readonly TextWriter before;
        private readonly string stream;

        public RoutedWriter(TextWriter before, string stream)
            : base(CultureInfo.InvariantCulture)
        {
            this.before = before;
            this.stream = stream;
            CoreNewLine = ['\n'];
        }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Write(value.ToString());

        public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

        public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

        public override void Write(string? value)
        {
            if (CellScope.Current is { } cell) cell.Write(stream, value ?? "");
            else before.Write(value);
        }

        public override void WriteLine(string? value) => Write(value + "\n");
    }

    private sealed class RoutedReader(TextReader before) : TextReader
    {
        private string line = "";
        private int at;

        public override string? ReadLine()
        {
            if (CellScope.Current is not { } cell) return before.ReadLine();
            if (at >= line.Length) return cell.ReadLine();
            var rest = line[at..].TrimEnd('\n');
            at = line.Length;
            return rest;
        }

        public override int Read()
        {
            var next = Peek();
            if (next >= 0) at++;
            return next;
        }

        public override int Peek()
        {
            if (at < line.Length) return line[at];
            if (CellScope.Current?.ReadLine() is not { } typed) return -1;
            (line, at) = (typed + "\n", 0);
            return line[0];
        }
    }
}
