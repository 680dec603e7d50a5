using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>Writes a call of <see cref="CellStop.Check"/> into every loop of a cell, on the lines that are there.</summary>
internal static class LoopGuard
{
    private const string Call = "global::JusticeDataLab.Workbench.Notebooks.Hosting.CellStop.Check();";

    /// <summary>The code with its loops guarded; the code itself when it has none.</summary>
    public static string Guard(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, ScriptChain.Parsing).GetCompilationUnitRoot();
        var insertions = root.DescendantNodes().Select(Body).OfType<StatementSyntax>().SelectMany(Insertions).OrderByDescending(entry => entry.Position).ThenByDescending(entry => entry.Order).ToList();
        if (insertions.Count == 0) return code;
        var text = new StringBuilder(code);
        foreach (var (position, _, inserted) in insertions) text.Insert(position, inserted);
        return text.ToString();
    }

    private static StatementSyntax? Body(Microsoft.CodeAnalysis.SyntaxNode node) => node switch
    {
        WhileStatementSyntax loop => loop.Statement,
        DoStatementSyntax loop => loop.Statement,
        ForStatementSyntax loop => loop.Statement,
        CommonForEachStatementSyntax loop => loop.Statement,
        _ => null,
    };

    /// <summary>A block gets the call at its start, another statement becomes a block with it. Ends of inner loops come before those of outer ones.</summary>
    private static IEnumerable<(int Position, int Order, string Text)> Insertions(StatementSyntax body)
    {
        if (body is BlockSyntax block) return [(block.OpenBraceToken.Span.End, 0, " " + Call)];
        if (body is LabeledStatementSyntax) return [];
        return [(body.SpanStart, body.SpanStart, "{ " + Call + " "), (body.Span.End, -body.SpanStart, " }")];
    }
}
