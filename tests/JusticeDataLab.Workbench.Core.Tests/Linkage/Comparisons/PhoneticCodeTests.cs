using JusticeDataLab.Workbench.Core.Linkage.Comparisons;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Comparisons;

public sealed class PhoneticCodeTests
{
    [Theory]
    [InlineData("", 0, true, false)]
    [InlineData("A", 1, false, false)]
    [InlineData("SM0", 3, false, false)]
    [InlineData("R163", 4, false, true)]
    public void With_keeps_the_characters(string text, int length, bool empty, bool full)
    {
        var code = default(PhoneticCode).With(text);
        Assert.Equal((text, length, empty, full), (code.ToString(), code.Length, code.IsEmpty, code.IsFull));
    }

    [Fact]
    public void With_more_than_fits_keeps_the_first_four() => Assert.Equal("ABCD", default(PhoneticCode).With("ABC").With("DEF").ToString());

    [Fact]
    public void Value_orders_as_the_text()
    {
        string[] texts = ["", "A", "AB", "ABCD", "B", "BA"];
        Assert.Equal(texts, texts.Reverse().OrderBy(text => default(PhoneticCode).With(text).Value));
    }
}
