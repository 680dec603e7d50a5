using System.Globalization;
using System.Text;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>Sends console output of the running cell to the cell, and that of everybody else where it went before.</summary>
internal sealed class CellConsole : IDisposable
{
    private readonly TextWriter standard = Console.Out;
    private readonly TextWriter error = Console.Error;

    public CellConsole()
    {
        Console.SetOut(new RoutedWriter(standard, "stdout"));
        Console.SetError(new RoutedWriter(error, "stderr"));
    }

    public void Dispose()
    {
        Console.SetOut(standard);
        Console.SetError(error);
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
}
