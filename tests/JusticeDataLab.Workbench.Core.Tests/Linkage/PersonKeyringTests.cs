using JusticeDataLab.Workbench.Core.Linkage;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage;

public sealed class PersonKeyringTests
{
    [Fact]
    public void KeyOf_same_secret_same_key_other_secret_other_key()
    {
        var secret = new byte[32];
        var other = new byte[32];
        other[31] = 1;

        var key = new PersonKeyring(secret).KeyOf("person");

        Assert.Equal(key, new PersonKeyring(secret).KeyOf("person"));
        Assert.NotEqual(key, new PersonKeyring(secret).KeyOf("person2"));
        Assert.NotEqual(key, new PersonKeyring(other).KeyOf("person"));
        Assert.Matches("^[0-9a-f]{64}$", key.Value);
    }

    [Fact]
    public void KeyOf_later_change_of_the_secret_array_changes_nothing()
    {
        var secret = new byte[32];
        var keyring = new PersonKeyring(secret);
        var before = keyring.KeyOf("person");
        secret[0] = 1;
        Assert.Equal(before, keyring.KeyOf("person"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void Keyring_secret_of_another_length_is_refused(int length) =>
        Assert.Contains("32 bytes", Assert.Throws<ArgumentException>(() => new PersonKeyring(new byte[length])).Message, StringComparison.Ordinal);
}
