using System.Text;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Tests.Csv;

public class CanonicalLayoutTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", true)]
    [InlineData("a,b\n", true)]
    [InlineData("a,b\n,\n", true)]
    [InlineData("a\n\"x,y\"\n", true)]
    [InlineData("a,b\n\"say \"\"so\"\"\",\"\"\"\"\n", true)]
    [InlineData("a\n\"two\nlines\"\n", true)]
    [InlineData("a\n\"two\r\nlines\"\n", true)]
    [InlineData("", false)]
    [InlineData("a,b\n1,2", false)] // no line feed at the end
    [InlineData("a,b\r\n1,2\r\n", false)]
    [InlineData("\uFEFFa,b\n1,2\n", false)]
    [InlineData("a,b\n\"1\",2\n", false)] // quotes that are not needed
    [InlineData("a,b\n1,\"\"\n", false)]
    [InlineData("a,b\n1,x\"y\n", false)]
    [InlineData("a\n\"x,y\" \n", false)]
    [InlineData("a\n\"x,y\n", false)] // never closed
    public void IsCanonical_however_the_bytes_come(string text, bool expected)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var size = 1; size <= bytes.Length + 1; size++)
        {
            var layout = new CanonicalLayout();
            for (var start = 0; start < bytes.Length; start += size) layout.Watch(bytes.AsSpan(start, Math.Min(size, bytes.Length - start)));
            Assert.True(layout.IsCanonical == expected, $"in pieces of {size} bytes");
        }
    }
}
