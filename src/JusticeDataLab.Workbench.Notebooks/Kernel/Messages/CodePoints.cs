namespace JusticeDataLab.Workbench.Notebooks.Kernel.Messages;

/// <summary>Jupyter counts places in code by characters of Unicode; C# counts the halves of those outside the basic plane.</summary>
internal static class CodePoints
{
    /// <summary>Place in a C# text of a place counted in characters; within the text whatever is asked.</summary>
    public static int ToIndex(string text, int characters)
    {
        var index = 0;
        for (var count = 0; count < characters && index < text.Length; count++) index += char.IsSurrogatePair(text, index) ? 2 : 1;
        return index;
    }

    /// <summary>Place counted in characters of a place in a C# text.</summary>
    public static int FromIndex(string text, int index)
    {
        var count = 0;
        for (var at = 0; at < index && at < text.Length; count++) at += char.IsSurrogatePair(text, at) ? 2 : 1;
        return count;
    }
}
