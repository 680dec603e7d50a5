using JusticeDataLab.Workbench.Notebooks.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Code;

/// <summary>Whether code can be executed as it stands, or a console should ask for another line.</summary>
internal static class CodeCompleteness
{
    /// <summary>More lines can make it whole.</summary>
    public const string Incomplete = "incomplete";

    private const string Indent = "    ";

    /// <summary>The state in the protocol's word, and the indentation of the next line.</summary>
    public static (string State, string Indent) Of(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, ScriptChain.Parsing);
        if (!SyntaxFactory.IsCompleteSubmission(tree)) return (Incomplete, string.Concat(Enumerable.Repeat(Indent, Depth(tree))));
        return (tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? "invalid" : "complete", "");
    }

    private static int Depth(SyntaxTree tree)
    {
        var depth = 0;
        foreach (var token in tree.GetRoot().DescendantTokens().Where(token => !token.IsMissing))
        {
            if (token.IsKind(SyntaxKind.OpenBraceToken)) depth++;
            else if (token.IsKind(SyntaxKind.CloseBraceToken)) depth--;
        }

        return Math.Max(depth, 0);
    }
}
