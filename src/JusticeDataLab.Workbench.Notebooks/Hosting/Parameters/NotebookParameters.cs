using JusticeDataLab.Workbench.Notebooks.Documents;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JusticeDataLab.Workbench.Notebooks.Hosting.Parameters;

/// <summary>
/// The parameters of a notebook: the variables of the one cell tagged <c>parameters</c>, each with a literal default.
/// Values given for a run are checked against them before anything runs, and reach the notebook in a cell of their own
/// right below, tagged <c>injected-parameters</c> as papermill does it.
/// </summary>
public static class NotebookParameters
{
    private const string Form = "Declare variables with a literal default, for example: int minimum = 60;";

    /// <summary>The parameters a notebook declares, in order.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="file">Name of its file, for messages.</param>
    /// <exception cref="NotebookParameterException">No cell, or more than one, is tagged; or it holds something else.</exception>
    public static IReadOnlyList<NotebookParameter> Read(NotebookDocument notebook, string file)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var (cell, number) = Cell(notebook, file);
        var root = CSharpSyntaxTree.ParseText(cell.Source, ScriptChain.Parsing).GetCompilationUnitRoot();
        var found = new List<NotebookParameter>();
        foreach (var member in root.Members)
        {
            var declaration = member switch
            {
                FieldDeclarationSyntax field => field.Declaration,
                GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax local } => local.Declaration,
                _ => throw Wrong(file, number, member.GetLocation().GetLineSpan().StartLinePosition.Line + 1, Form),
            };
            found.AddRange(declaration.Variables.Select(variable => One(declaration.Type, variable, file, number)));
        }

        var twice = found.GroupBy(parameter => parameter.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new NotebookParameterException(FormattableString.Invariant($"{file}, cell {number}: {twice.Key} is declared twice."));
        return found;
    }

    /// <summary>The notebook with values of a run in a cell of their own, which takes the place of an earlier such cell.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="values">Values by name, as text: numbers with a point, dates as year-month-day. Empty gives the notebook itself.</param>
    /// <param name="file">Name of its file, for messages.</param>
    /// <exception cref="NotebookParameterException">A name is unknown or a value does not fit its type.</exception>
    public static NotebookDocument Inject(NotebookDocument notebook, IReadOnlyDictionary<string, string> values, string file)
    {
        ArgumentNullException.ThrowIfNull(values);
        var parameters = Read(notebook, file);
        var unknown = values.Keys.Where(name => parameters.All(parameter => parameter.Name != name)).Order(StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw new NotebookParameterException(
                $"{file} has no parameter {string.Join(", ", unknown)}. It has: {string.Join(", ", parameters.Select(parameter => $"{parameter.Type} {parameter.Name}"))}.");
        }

        var cells = notebook.Cells.Where(cell => !cell.HasTag(NotebookCell.InjectedTag)).ToList();
        if (values.Count == 0) return notebook with { Cells = cells };
        var lines = parameters
            .Where(parameter => values.ContainsKey(parameter.Name))
            .Select(parameter => $"{parameter.Type} {parameter.Name} = {ParameterLiteral.Of(parameter, values[parameter.Name], file)};");
        cells.Insert(
            cells.FindIndex(cell => cell.HasTag(NotebookCell.ParametersTag)) + 1,
            NotebookCell.Code("// Parameters of this run\n" + string.Join('\n', lines), NotebookCell.InjectedTag, NotebookCell.InjectedTag));
        return notebook with { Cells = cells };
    }

    private static (NotebookCell Cell, int Number) Cell(NotebookDocument notebook, string file)
    {
        var tagged = notebook.Cells.Select((cell, index) => (Cell: cell, Number: index + 1))
            .Where(entry => entry.Cell.Kind == CellKind.Code && entry.Cell.HasTag(NotebookCell.ParametersTag)).ToList();
        return tagged.Count switch
        {
            1 => tagged[0],
            0 => throw new NotebookParameterException($"{file} has no cell tagged parameters. Tag the code cell that declares them. {Form}"),
            _ => throw new NotebookParameterException($"{file} has {FormattableString.Invariant($"{tagged.Count}")} cells tagged parameters. Keep the tag on one of them."),
        };
    }

    private static NotebookParameter One(TypeSyntax type, VariableDeclaratorSyntax variable, string file, int cell)
    {
        var name = variable.Identifier.ValueText;
        var line = variable.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        if (variable.Initializer?.Value is not { } value || ParameterLiteral.TypeOf(value, type) is not { } literal) throw Wrong(file, cell, line, $"{name} has no literal default. {Form}");
        var declared = type.IsVar ? literal : type.ToString();
        if (!ParameterLiteral.Fits(literal, declared)) throw Wrong(file, cell, line, $"the default of {name} is of type {literal}, not {declared}. {Form}");
        return new NotebookParameter(name, declared, value.ToString());
    }

    private static NotebookParameterException Wrong(string file, int cell, int line, string message) =>
        new(FormattableString.Invariant($"{file}, cell {cell}, line {line}: {message}"));
}
