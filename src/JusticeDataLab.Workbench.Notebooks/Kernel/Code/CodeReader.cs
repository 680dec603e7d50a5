using JusticeDataLab.Workbench.Notebooks.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Recommendations;
using Microsoft.CodeAnalysis.Text;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Code;

/// <summary>Reads code that is being written, after the cells already executed: what may stand at a place, and what stands there.</summary>
internal sealed class CodeReader(ScriptChain chain) : IDisposable
{
    private const string CellName = "cell.csx";

    private static readonly string[] Keywords =
        [.. SyntaxFacts.GetKeywordKinds().Where(kind => !SyntaxFacts.IsPreprocessorKeyword(kind) || SyntaxFacts.IsReservedKeyword(kind)).Select(SyntaxFacts.GetText).Where(text => text.Length > 0 && !text.StartsWith("__", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];

    private readonly AdhocWorkspace workspace = new();
    private Solution? solution;
    private ProjectId? last;
    private int known;

    /// <summary>What may stand at a place, of what begins like the word before it.</summary>
    public async Task<CompletionList> CompleteAsync(string code, int position, CancellationToken cancellation)
    {
        var start = position;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[start - 1])) start--;
        var typed = code[start..position];
        var document = With(code);
        if (await IsTextAsync(document, position, cancellation).ConfigureAwait(false)) return new CompletionList(position, position, []);
        var symbols = await Recommender.GetRecommendedSymbolsAtPositionAsync(document, position, options: null, cancellation).ConfigureAwait(false);
        var items = symbols.Where(symbol => symbol.CanBeReferencedByName && !symbol.IsImplicitlyDeclared && symbol.Name != nameof(NotebookGlobals.CheckStop)).Select(symbol => new CompletionItem(symbol.Name, KindOf(symbol)));
        if (start == 0 || code[start - 1] != '.') items = items.Concat(Keywords.Select(word => new CompletionItem(word, "keyword")));
        return new CompletionList(start, position,
        [
            .. items.Where(item => item.Text.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                .DistinctBy(item => item.Text)
                .OrderBy(item => !item.Text.StartsWith(typed, StringComparison.Ordinal))
                .ThenBy(item => item.Text, StringComparer.Ordinal),
        ]);
    }

    /// <summary>Signature and documentation of what stands at a place; null when nothing is known of it.</summary>
    public async Task<string?> InspectAsync(string code, int position, CancellationToken cancellation)
    {
        var document = With(code);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model is null ? null : SymbolText.At(model, position, cancellation);
    }

    public void Dispose() => workspace.Dispose();

    private static async Task<bool> IsTextAsync(Document document, int position, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var token = root!.FindToken(Math.Max(position - 1, 0));
        if (token.Span.Start < position && position <= token.Span.End) return token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.NumericLiteralToken;
        var trivia = root.FindTrivia(Math.Max(position - 1, 0));
        return trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;
    }

    /// <summary>Code as the cell after those executed.</summary>
    private Document With(string code)
    {
        var current = solution ?? workspace.CurrentSolution;
        for (; known < chain.Accepted.Count; known++) (current, last, _) = Append(current, chain.Accepted[known]);
        solution = current;
        var (asked, _, document) = Append(current, code);
        return asked.GetDocument(document)!;
    }

    private (Solution Solution, ProjectId Project, DocumentId Document) Append(Solution onto, string code)
    {
        var project = ProjectId.CreateNewId();
        var document = DocumentId.CreateNewId(project);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, usings: ScriptChain.Imports, metadataReferenceResolver: chain.References);
        var info = ProjectInfo.Create(
            project, VersionStamp.Default, CellName, FormattableString.Invariant($"cell{known}"), LanguageNames.CSharp,
            compilationOptions: options,
            parseOptions: ScriptChain.Parsing,
            documents: [DocumentInfo.Create(document, CellName, sourceCodeKind: SourceCodeKind.Script, loader: TextLoader.From(TextAndVersion.Create(SourceText.From(code), VersionStamp.Default)))],
            projectReferences: last is null ? [] : [new ProjectReference(last)],
            metadataReferences: [.. ReferenceCatalogue.Platform, ReferenceCatalogue.Of(typeof(NotebookGlobals).Assembly.Location)],
            isSubmission: true,
            hostObjectType: typeof(NotebookGlobals));
        return (onto.AddProject(info), project, document);
    }

    private static string KindOf(ISymbol symbol) => symbol.Kind switch
    {
        SymbolKind.Namespace => "module",
        SymbolKind.NamedType or SymbolKind.TypeParameter => "class",
        SymbolKind.Method => "function",
        SymbolKind.Property => "property",
        SymbolKind.Field or SymbolKind.Event => "field",
        _ => "instance",
    };
}
