using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using JusticeDataLab.Workbench.Notebooks.Documents;
using Microsoft.CodeAnalysis;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>Puts what went wrong in a cell into words: the cell, the line, a caret; frames of the engine left out.</summary>
internal static class CellErrors
{
    private const int Shown = 10;

    /// <summary>Why a cell does not compile; null when it does.</summary>
    public static ErrorOutput? Compilation(ImmutableArray<Diagnostic> diagnostics, string code, int cell)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ToList();
        if (errors.Count == 0) return null;
        var lines = NotebookSource.Lines(code);
        var traceback = errors.Take(Shown).SelectMany(error => Describe(error, lines, cell)).ToList();
        if (errors.Count > Shown) traceback.Add(Text($"and {errors.Count - Shown} more errors"));
        return new ErrorOutput("CompilationError", traceback[0], traceback);
    }

    /// <summary>Why a cell stopped.</summary>
    public static ErrorOutput Exception(Exception fault)
    {
        var traceback = new List<string>();
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            traceback.Add($"{(ReferenceEquals(cause, fault) ? "" : "caused by ")}{cause.GetType().Name}: {cause.Message}");
            traceback.AddRange(Frames(cause));
        }

        return new ErrorOutput(fault.GetType().Name, fault.Message, traceback);
    }

    /// <summary>A cell was cancelled.</summary>
    /// <param name="cell">Its number.</param>
    /// <param name="isLeftBehind">Whether some of its code could not be reached.</param>
    public static ErrorOutput Cancelled(int cell, bool isLeftBehind = false)
    {
        var message = Text($"Cell {cell} was cancelled. Variables are kept.");
        if (isLeftBehind) message += " It was computing within a library that cannot be stopped: that goes on in the background until it ends, and its result is dropped. Restart the kernel to end it now.";
        return new ErrorOutput("Cancelled", message, [message]);
    }

    /// <summary>Place and words of a diagnostic, without its cell.</summary>
    public static (int Line, string Message) Place(Diagnostic error)
    {
        var message = $"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}";
        // CS0006: a file named by #r was not found.
        if (error.Id == "CS0006") message += ". Build the workbench first (dotnet build); paths count from the notebook's folder.";
        return (error.Location.GetLineSpan().StartLinePosition.Line + 1, message);
    }

    private static IEnumerable<string> Describe(Diagnostic error, string[] lines, int cell)
    {
        var (line, message) = Place(error);
        yield return Text($"Cell {cell}, line {line}: {message}");
        if (line > lines.Length) yield break;
        var source = lines[line - 1];
        var column = Math.Min(error.Location.GetLineSpan().StartLinePosition.Character, source.Length);
        yield return "    " + source;
        // Tabs stay tabs, so that the caret stands below its letter.
        yield return "    " + string.Concat(source.Take(column).Select(letter => letter == '\t' ? '\t' : ' ')) + "^";
    }

    private static IEnumerable<string> Frames(Exception fault)
    {
        foreach (var frame in new StackTrace(fault, fNeedFileInfo: true).GetFrames())
        {
            var method = frame.GetMethod();
            if (frame.GetFileName() is { } file && CellOf(file) is { } cell)
            {
                yield return Text($"   at {cell}, line {frame.GetFileLineNumber()}");
            }
            else if (method?.DeclaringType is { FullName: { } type } && !IsMachinery(type))
            {
                yield return $"   at {Readable(type, method)}";
            }
        }
    }

    /// <summary>The cell a frame lies in: the name its source was given, whatever folder was put before it.</summary>
    private static string? CellOf(string file)
    {
        var name = Path.GetFileName(file);
        return name.StartsWith(ScriptChain.CellFile, StringComparison.Ordinal) ? name : null;
    }

    private static bool IsMachinery(string type) =>
        type.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal)
        || type.StartsWith("System.Runtime.", StringComparison.Ordinal)
        || type.StartsWith("System.Threading.", StringComparison.Ordinal)
        || type.StartsWith("JusticeDataLab.Workbench.Notebooks.Hosting.", StringComparison.Ordinal)
        || type.StartsWith("Submission#", StringComparison.Ordinal);

    /// <summary>Type and method; what the compiler made of an async method or a local function is given by its own name.</summary>
    private static string Readable(string type, MethodBase method)
    {
        var nested = type.IndexOf('+', StringComparison.Ordinal);
        if (nested < 0) return $"{type}.{method.Name}";
        var open = type.IndexOf('<', nested);
        var close = type.IndexOf('>', nested);
        return open >= 0 && close > open + 1 ? $"{type[..nested]}.{type[(open + 1)..close]}" : $"{type.Replace('+', '.')}.{method.Name}";
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
