namespace JusticeDataLab.Workbench.Notebooks.Hosting.Parameters;

/// <summary>A parameter of a notebook: a variable with a literal default.</summary>
/// <param name="Name">Name of the variable.</param>
/// <param name="Type">Its C# type: <c>string</c>, <c>bool</c>, <c>int</c>, <c>long</c>, <c>double</c>, <c>decimal</c> or <c>DateOnly</c>.</param>
/// <param name="Default">Its default, as C# text.</param>
public sealed record NotebookParameter(string Name, string Type, string Default);
