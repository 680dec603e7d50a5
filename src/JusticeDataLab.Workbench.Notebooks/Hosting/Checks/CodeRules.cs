using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JusticeDataLab.Workbench.Notebooks.Hosting.Checks;

/// <summary>Rules about the C# of a cell.</summary>
internal static class CodeRules
{
    public static void Check(CellCode code, FindingList findings) => new Walker(code, findings).Visit(code.Root);

    private sealed class Walker(CellCode code, FindingList findings) : CSharpSyntaxWalker
    {
        public override void Visit(SyntaxNode? node)
        {
            switch (node)
            {
                case BaseNamespaceDeclarationSyntax: Add(NotebookRules.Namespace, node, "The cell declares a namespace.", "Leave it out."); break;
                case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                    Add(NotebookRules.TypeDeclaration, node, "The cell declares a type.", "Move it into the library, or use a tuple.");
                    return;
                case MemberDeclarationSyntax { Parent: CompilationUnitSyntax } member when member.Modifiers.Any(SyntaxKind.StaticKeyword):
                    Add(NotebookRules.StaticMember, node, "The cell declares something static.", "Leave static out, or move it into the library.");
                    break;
                // Scripts do not know using variables: the parser sees a using directive cut short.
                case UsingDirectiveSyntax { Alias: null, SemicolonToken.IsMissing: true }:
                case LocalDeclarationStatementSyntax { Parent: GlobalStatementSyntax, UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword }:
                    Add(NotebookRules.UsingVariable, node, "A cell cannot declare a using variable.", "Use a using statement with braces.");
                    break;
            }

            base.Visit(node);
        }

        public override void VisitIdentifierName(IdentifierNameSyntax node)
        {
            Name(node);
            base.VisitIdentifierName(node);
        }

        public override void VisitGenericName(GenericNameSyntax node)
        {
            Name(node);
            base.VisitGenericName(node);
        }

        public override void VisitInvocationExpression(InvocationExpressionSyntax node)
        {
            if (node.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Display" } or MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Display" })
                Interactive(node, ".Display()");
            if (node.Expression is IdentifierNameSyntax { Identifier.ValueText: "HTML" }) Interactive(node, "HTML()");
            base.VisitInvocationExpression(node);
        }

        public override void VisitMemberAccessExpression(MemberAccessExpressionSyntax node)
        {
            var owner = node.Expression switch
            {
                SimpleNameSyntax name => name.Identifier.ValueText,
                MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
                _ => "",
            };
            switch (owner, node.Name.Identifier.ValueText)
            {
                case ("Kernel" or "Formatter", _): Interactive(node, owner); break;
                case ("Console", "ReadLine" or "ReadKey" or "Read" or "In"):
                    Add(NotebookRules.ConsoleInput, node, "The cell waits for somebody to type.", "Make it a parameter.");
                    break;
                case ("Environment", "Exit" or "FailFast"):
                    Add(NotebookRules.ProcessExit, node, "The cell ends the process of its host.", "Throw an exception that says why the notebook cannot go on.");
                    break;
            }

            base.VisitMemberAccessExpression(node);
        }

        public override void VisitUsingDirective(UsingDirectiveSyntax node)
        {
            if (node.Name?.ToString().StartsWith("Microsoft.DotNet.Interactive", StringComparison.Ordinal) == true) Interactive(node, "Microsoft.DotNet.Interactive");
            base.VisitUsingDirective(node);
        }

        private void Name(SimpleNameSyntax node)
        {
            var name = node.Identifier.ValueText;
            if (name == "PocketView") Interactive(node, name);
            if (name is "Span" or "ReadOnlySpan")
                Add(NotebookRules.Span, node, "A variable of a cell cannot hold a span.", "Use an array, or move the work into the library.");
        }

        private void Interactive(SyntaxNode node, string name) =>
            Add(NotebookRules.InteractiveApi, node, $"{name} is known to .NET Interactive only.", "Write display(x); or end the cell with the value.");

        private void Add(string rule, SyntaxNode node, string what, string remedy) => findings.Add(rule, code.Number, code.LineOf(node), what, remedy);
    }
}
