using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace JusticeDataLab.Workbench.Notebooks.Hosting.Checks;

/// <summary>The code of a cell with its syntax tree.</summary>
internal sealed class CellCode
{
    public CellCode(string source, int number)
    {
        Number = number;
        Text = SourceText.From(source);
        Root = CSharpSyntaxTree.ParseText(Text, ScriptChain.Parsing).GetCompilationUnitRoot();
    }

    /// <summary>Number of the cell.</summary>
    public int Number { get; }

    /// <summary>Its text.</summary>
    public SourceText Text { get; }

    /// <summary>Its syntax tree.</summary>
    public CompilationUnitSyntax Root { get; }

    /// <summary>Line of a position, from 1.</summary>
    public int LineOf(int position) => Text.Lines.GetLineFromPosition(position).LineNumber + 1;

    /// <summary>Line on which a node begins, from 1.</summary>
    public int LineOf(SyntaxNode node) => LineOf(node.SpanStart);
}
