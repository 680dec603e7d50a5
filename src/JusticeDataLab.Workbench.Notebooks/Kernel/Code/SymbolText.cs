using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Code;

/// <summary>What a name in code stands for, in words: signature, then its documentation.</summary>
internal static class SymbolText
{
    private static readonly SymbolDisplayFormat Signature = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMemberOptions(SymbolDisplayFormat.MinimallyQualifiedFormat.MemberOptions | SymbolDisplayMemberOptions.IncludeContainingType)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword);

    /// <summary>The text for what stands at or right before a place; null when nothing is known of it.</summary>
    public static string? At(SemanticModel model, int position, CancellationToken cancellation)
    {
        var root = model.SyntaxTree.GetRoot(cancellation);
        if (root.FullSpan.Length == 0) return null;
        var symbols = Symbols(model, root, Math.Min(position, root.FullSpan.End - 1), cancellation);
        if (symbols.IsEmpty && position > 0) symbols = Symbols(model, root, position - 1, cancellation);
        if (symbols.IsEmpty) return null;
        var text = new StringBuilder(symbols[0].ToDisplayString(Signature));
        var others = Overloads(symbols[0]) - 1;
        if (others > 0) text.Append(FormattableString.Invariant($"\n(and {others} more overload{(others == 1 ? "" : "s")})"));
        var documentation = DocumentationText.Of(symbols[0].GetDocumentationCommentXml(expandIncludes: false, cancellationToken: cancellation));
        return documentation.Length == 0 ? text.ToString() : text.Append("\n\n").Append(documentation).ToString();
    }

    private static int Overloads(ISymbol symbol) =>
        symbol is IMethodSymbol { ContainingType: { } type } ? type.GetMembers(symbol.Name).OfType<IMethodSymbol>().Count(method => method.DeclaredAccessibility == Accessibility.Public) : 1;

    private static ImmutableArray<ISymbol> Symbols(SemanticModel model, SyntaxNode root, int position, CancellationToken cancellation)
    {
        var token = root.FindToken(position);
        if (!token.Span.Contains(position)) return [];
        // Within the brackets of a call, the call is what the reader asks about.
        for (var node = token.Parent; node is not null and not StatementSyntax and not MemberDeclarationSyntax; node = node.Parent)
        {
            var asked = node is ArgumentListSyntax { Parent: InvocationExpressionSyntax call } ? call.Expression : node;
            if (asked is not (ExpressionSyntax or VariableDeclaratorSyntax)) continue;
            if (Named(model, asked, cancellation) is { IsEmpty: false } found) return found;
        }

        return [];
    }

    private static ImmutableArray<ISymbol> Named(SemanticModel model, SyntaxNode node, CancellationToken cancellation)
    {
        if (model.GetDeclaredSymbol(node, cancellation) is { } declared) return [declared];
        if (node is LiteralExpressionSyntax) return [];
        var information = model.GetSymbolInfo(node, cancellation);
        if (information.Symbol is { } symbol) return [symbol];
        if (information.CandidateSymbols.Length > 0) return information.CandidateSymbols;
        return node is ExpressionSyntax expression ? model.GetMemberGroup(expression, cancellation) : [];
    }
}
