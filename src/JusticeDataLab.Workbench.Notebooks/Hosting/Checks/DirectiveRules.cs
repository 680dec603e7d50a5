using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace JusticeDataLab.Workbench.Notebooks.Hosting.Checks;

/// <summary>Rules about lines that begin with a hash, in code and in texts.</summary>
internal static class DirectiveRules
{
    public static void Check(CellCode code, FindingList findings)
    {
        foreach (var directive in code.Root.DescendantNodes(descendIntoTrivia: true).OfType<DirectiveTriviaSyntax>()) Directive(code, directive, findings);
        foreach (var token in code.Root.DescendantTokens(descendIntoTrivia: true))
        {
            if (IsText(token.Kind())) Inside(code, token.Span, findings);
        }

        foreach (var trivia in code.Root.DescendantTrivia(descendIntoTrivia: true))
        {
            if (trivia.Kind() is SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia or SyntaxKind.DisabledTextTrivia)
                Inside(code, trivia.FullSpan, findings, fromFirstLine: trivia.IsKind(SyntaxKind.DisabledTextTrivia));
        }
    }

    private static void Directive(CellCode code, DirectiveTriviaSyntax directive, FindingList findings)
    {
        var line = code.LineOf(directive);
        var text = code.Text.Lines[line - 1].ToString().Trim();
        if (directive is ReferenceDirectiveTriviaSyntax reference) Reference(code, reference, text, line, findings);
        else if (text.StartsWith("#!", StringComparison.Ordinal))
            findings.Add(NotebookRules.Magic, code.Number, line, "Magic commands work in .NET Interactive only.", "Write it in C#, or leave it out.");
        else if (IsImport(text) || directive is LoadDirectiveTriviaSyntax or BadDirectiveTriviaSyntax)
            findings.Add(NotebookRules.Directive, code.Number, line, $"The directive {Word(text)} is not in the common subset.", "Leave it out: only #r \"…\" of a local library is.");
    }

    private static void Reference(CellCode code, ReferenceDirectiveTriviaSyntax reference, string text, int line, FindingList findings)
    {
        var file = reference.File.ValueText;
        if (file.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(NotebookRules.Nuget, code.Number, line, "A package is fetched from the network.", "Refer to the workbench's library, which brings what it needs.");
            return;
        }

        var what = !text.EndsWith('"') ? "Something follows the closing quote: .NET Interactive waits for ever."
            : file.Contains('\\', StringComparison.Ordinal) ? "The path has backslashes."
            : reference.SpanStart > code.Root.GetFirstToken(includeZeroWidth: true).SpanStart ? "It stands below other code."
            : null;
        if (what is not null) findings.Add(NotebookRules.Reference, code.Number, line, what, "Write #r \"../folder/library.dll\" at the top of the cell, and nothing behind it.");
    }

    /// <summary>Looks at the lines of a text below its first, which hosts that split cells by lines take for code.</summary>
    private static void Inside(CellCode code, TextSpan span, FindingList findings, bool fromFirstLine = false)
    {
        var first = code.Text.Lines.GetLineFromPosition(span.Start).LineNumber + (fromFirstLine ? 0 : 1);
        var last = code.Text.Lines.GetLineFromPosition(span.End).LineNumber;
        for (var line = first; line <= last; line++)
        {
            var text = code.Text.Lines[line].ToString().TrimStart();
            if (text.StartsWith("#!", StringComparison.Ordinal) || IsImport(text) || IsDirective(text, "#r"))
                findings.Add(NotebookRules.DirectiveInText, code.Number, line + 1, $"A line of a text or comment begins with {text[..2]}: .NET Interactive takes it for a directive.", "Begin the line with something else.");
        }
    }

    private static bool IsImport(string text) => IsDirective(text, "#i");

    private static bool IsDirective(string text, string name) =>
        text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || text[name.Length] is ' ' or '\t' or '"');

    private static string Word(string text) => text.Split(' ', '\t', '"')[0];

    private static bool IsText(SyntaxKind kind) => kind is SyntaxKind.StringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken;
}
