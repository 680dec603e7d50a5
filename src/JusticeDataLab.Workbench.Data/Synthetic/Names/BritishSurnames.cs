namespace JusticeDataLab.Workbench.Data.Synthetic.Names;

/// <summary>Surnames common in England and Wales, and a way to compose the long tail of rare ones from the elements of place names.</summary>
internal static class BritishSurnames
{
    private static readonly string[] Heads = Words("""
        Ash Brad Hart Wood Thorn Black Whit Blen Cald Den Eds Fair Gar Hal Har Hasl Heath Holl Horn Hunt Kel Kirk Lang
        Lind Long Mar Mel Mid Mil Mor New Nor Oak Ox Pem Pres Rad Rams Red Ridg Rother Rush Sandi Shel Sil Stan Stock
        Sut Swin Tap Thorpe Til Tun Under Wal War Wat Wel West Wick Win Wither Wor Yar Alder Bar Beck Bel Bex Birk Bos
        Bram Bran Bren Bur Can Carl Chad Chat Clay Clif Col Cop Cot Cran Crow Dal Dar Dray Dun Elling Elm Farn Fel Fern
        """);

    private static readonly string[] Tails = Words("""
        ley ton ham worth field wood ford well combe hurst land by stone den dale bourne wick stead shaw thwaite
        bury ridge cliffe holme croft gate
        """);

    public static RankedNames Common { get; } = new("""
        Smith Jones Taylor Williams Brown Davies Evans Wilson Thomas Johnson Roberts Walker Wright Robinson Thompson
        White Hughes Edwards Green Hall Wood Harris Martin Jackson Lewis Clarke Clark Turner Hill Scott Cooper Morris
        Ward Moore King Watson Baker Harrison Morgan Young Allen Mitchell James Anderson Phillips Lee Bell Parker Davis
        Bennett Miller Cook Shaw Cox Richardson Marshall Collins Carter Gray Adams Bailey Richards Wilkinson Mills Webb
        Foster Simpson Chapman Powell Ellis Hunt Barnes Knight Rogers Butler Stevens Palmer Mason Lloyd Dixon Matthews
        Fisher Barker Holmes Rose Price Owen Graham Kelly Harvey Campbell Stewart Gibson Reynolds Fletcher Walsh Murray
        Johnston Pearson Russell Hudson Atkinson Ford Andrews Lawrence Griffiths Spencer Saunders Armstrong Payne
        Burton Woods Howard Hart Lane Reid Cole Bradley Day Harper Dawson Gardner Perry Cunningham Rees Hamilton Oliver
        Riley Brooks Jenkins Carr Kennedy Hawkins Newman Warren Burns Ferguson Watts Elliott Grant Nicholson West
        Johnstone Wells Gordon Robertson Hayes Bird Stone Freeman Porter Cross Francis Pearce Ball Lowe Hopkins Barrett
        Simmons Reed Austin Black Bishop Duncan Lambert May Hewitt Nicholls Potter Dean Wade Bates Parry Bull Hardy
        Holland Hodgson Crawford Walters Burgess Gregory Fox Booth Long Goodwin Charlton Sutton Sharp Gill Poole
        Bowen Nelson Webster Lynch Todd Bartlett Moss Coleman Davidson Birch Marsh Ryan Leach Whitehead Barber Mann Page
        Stephens Peacock Kirk Tucker Dodd Frost Steele Sims Harding Howe Norton Hancock Hammond Buckley Shepherd
        Wheeler Watkins Rowe Bentley Chambers Preston Sanders Nash Bryant Wallace Read Thornton Norris Waters Field
        Cooke Humphreys Blake Hartley Heath Baxter Swift Franklin Slater Pope Parsons Bolton Connolly Benson Farmer
        Reeves Kent Naylor Howell Manning Carpenter Townsend Gilbert Barton Hurst Griffin Cartwright Pritchard
        Yates Farrell Sykes Pickering Bray Booker Whittaker Hobbs Goddard Sheppard Stubbs Curtis Weston Fuller
        Holt Hooper Hilton Willis Haynes Finch Clayton Abbott Fowler Tyler Gibbs Savage Kerr Sinclair Hussey Crossley
        Dyer Skinner French Wall Randall Bond Bevan Cameron Nixon Gough Giles Chadwick Jarvis Little Short Cassidy
        Wilkins Whelan Garner Conway Rowley Lord Higgins Fitton Eaton Hodges Lister Sharpe Woodward Glover Sherwood Vaughan
        Tomlinson Sanderson Doyle Greenwood Ashworth Kershaw Schofield Ogden Sutcliffe Holden Haigh Hirst Stott Dobson
        Ramsden Metcalfe Bainbridge Emerson Stobbart Trevithick Penrose Tregenza Pascoe Nancarrow Prosser Beynon Gethin
        Llewellyn Maddocks Meredith Probert Pugh Tudor Gwynne Cadwallader Hopwood Ackroyd Barraclough Boothroyd Murgatroyd
        Gooch Pettitt Thurlow Tuck Larter Catchpole Cobbold Sawyer Spooner Thatcher Tanner Cutler Arrowsmith Wainwright
        Cheeseman Bickerstaff Entwistle Hargreaves Duckworth Fairclough Rigby Ainsworth Unsworth Winstanley Halliwell
        """);

    /// <summary>Composed surnames, in an order that mixes heads and tails so that no element dominates.</summary>
    public static RankedNames Composed { get; } = new(
        from step in Enumerable.Range(0, Tails.Length)
        from head in Enumerable.Range(0, Heads.Length)
        let tail = Tails[(head + step) % Tails.Length]
        where Heads[head][^1] != tail[0]
        select Heads[head] + tail);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
