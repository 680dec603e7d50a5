using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>
/// Writes a call of <see cref="NotebookGlobals.CheckStop"/> into every loop and every function of a cell, on the lines that
/// are there, so that a cell can be stopped wherever its own code runs, also when a library calls it.
/// </summary>
internal static class CellGuard
{
    private const string Call = nameof(NotebookGlobals.CheckStop) + "();";

    /// <summary>The code with its loops and functions guarded; the code itself when it has none.</summary>
    /// <param name="code">The cell, which compiles.</param>
    /// <param name="compilation">What it was compiled to: tells which functions return a value.</param>
    public static string Guard(string code, Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var insertions = tree.GetRoot().DescendantNodes().SelectMany(node => Insertions(node, model)).OrderByDescending(entry => entry.Position).ThenByDescending(entry => entry.Order).ToList();
        if (insertions.Count == 0) return code;
        var text = new StringBuilder(code);
        foreach (var (position, _, inserted) in insertions) text.Insert(position, inserted);
        return text.ToString();
    }

    private static IEnumerable<(int Position, int Order, string Text)> Insertions(SyntaxNode node, SemanticModel model) => node switch
    {
        WhileStatementSyntax loop => Before(loop.Statement),
        DoStatementSyntax loop => Before(loop.Statement),
        ForStatementSyntax loop => Before(loop.Statement),
        CommonForEachStatementSyntax loop => Before(loop.Statement),
        AnonymousFunctionExpressionSyntax { Block: { } block } => Before(block),
        LambdaExpressionSyntax { ExpressionBody: { } value } lambda when model.GetTypeInfo(lambda).ConvertedType?.TypeKind == TypeKind.Delegate =>
            Around(value, model.GetSymbolInfo(lambda).Symbol as IMethodSymbol),
        LocalFunctionStatementSyntax { Body: { } block } => Before(block),
        LocalFunctionStatementSyntax { ExpressionBody: { } arrow } local => Instead(arrow, local.SemicolonToken, model.GetDeclaredSymbol(local)),
        MethodDeclarationSyntax { Body: { } block } => Before(block),
        MethodDeclarationSyntax { ExpressionBody: { } arrow } method => Instead(arrow, method.SemicolonToken, model.GetDeclaredSymbol(method)),
        _ => [],
    };

    /// <summary>A block gets the call at its start, another statement becomes a block with it. Ends of what lies within come before those of what is around it.</summary>
    private static IEnumerable<(int Position, int Order, string Text)> Before(StatementSyntax body)
    {
        if (body is BlockSyntax block) return [(block.OpenBraceToken.Span.End, 0, " " + Call)];
        if (body is LabeledStatementSyntax) return [];
        return [(body.SpanStart, body.SpanStart, "{ " + Call + " "), (body.Span.End, -body.SpanStart, " }")];
    }

    /// <summary>The value of a lambda becomes a block that returns it.</summary>
    private static IEnumerable<(int Position, int Order, string Text)> Around(ExpressionSyntax value, IMethodSymbol? function) => function is null
        ? []
        : [(value.SpanStart, value.SpanStart, "{ " + Call + (Returns(value, function) ? " return " : " ")), (value.Span.End, -value.SpanStart, "; }")];

    /// <summary>The value of a function, an arrow before it and a semicolon behind, becomes a block that returns it.</summary>
    private static IEnumerable<(int Position, int Order, string Text)> Instead(ArrowExpressionClauseSyntax arrow, SyntaxToken semicolon, IMethodSymbol? function)
    {
        if (function is null) return [];
        // The arrow stays as a comment: what follows keeps its column.
        return
        [
            (arrow.ArrowToken.SpanStart, 0, "{ " + Call + (Returns(arrow.Expression, function) ? " return /*" : " /*")),
            (arrow.ArrowToken.Span.End, 0, "*/"),
            (semicolon.Span.End, -arrow.SpanStart, " }"),
        ];
    }

    private static bool Returns(ExpressionSyntax value, IMethodSymbol function) =>
        value is not ThrowExpressionSyntax
        && !function.ReturnsVoid
        && !(function.IsAsync && function.ReturnType is INamedTypeSymbol { IsGenericType: false });
}
