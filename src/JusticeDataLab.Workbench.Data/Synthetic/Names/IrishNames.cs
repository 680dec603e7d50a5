namespace JusticeDataLab.Workbench.Data.Synthetic.Names;

/// <summary>Names of Irish and Scottish Gaelic origin, with apostrophes, Mc and Mac forms, and names found among Travellers.</summary>
internal static class IrishNames
{
    public static RankedNames Men { get; } = new("""
        Patrick Michael John Sean James Thomas Liam Kevin Martin Declan Daniel Brendan Kieran Brian Joseph Anthony Eamonn
        Seamus Conor Gerard Niall Aidan Padraig Dermot Ciaran Cormac Shane Eoin Brendan Malachy Fergal Colm Donal Ruairi
        Dáithí Oisín Cathal Darragh Finbarr Noel Francis Edward Gerry Paddy Miley Simey Bernard Hughie Desmond Cian
        """);

    public static RankedNames Women { get; } = new("""
        Mary Bridget Margaret Siobhan Kathleen Sinead Aoife Maureen Niamh Grainne Deirdre Bernadette Ciara Eileen Orla
        Roisin Noreen Teresa Nuala Shauna Colleen Fionnuala Sorcha Caoimhe Ann Winifred Kitty Philomena Gráinne Aisling
        Róisín Sinéad Breda Geraldine Majella Assumpta
        """);

    public static RankedNames Surnames { get; } = new("""
        Murphy Kelly O'Brien O'Connor Walsh Ryan O'Neill Doherty McCarthy Connors Ward O'Sullivan Byrne Gallagher Kennedy
        Lynch O'Reilly McDonagh Quinn Murray McLaughlin Doyle Maughan Stokes Joyce Collins Dunne Cash Brennan Farrell
        O'Donnell Nolan Healy Power McMahon Kavanagh McGrath Mongan Delaney Reilly O'Leary Daly Sweeney Flynn McDonald
        MacDonald McKenna Regan O'Keefe Hughes Fitzgerald Fitzpatrick Duffy Moran Egan Keane Casey Cullen Higgins McKay
        MacLeod McIntyre McGuire McGee McCann McAllister McCormack McDermott McEvoy McFarlane McGinty McGowan McGuinness
        McHugh McInerney McKeown McKenzie McNally McNamara McNulty McPherson McQueen McSherry O'Callaghan O'Dowd O'Driscoll
        O'Grady O'Hagan O'Hanlon O'Hara O'Mahony O'Malley O'Meara O'Rourke O'Shea O'Toole Rafferty Rooney Scanlon Shaughnessy
        Toner Tully Geraghty Hegarty Hennessy Kearney Kilbride Lafferty Mulligan Mullins Price Purcell Gorman Donohoe
        """);
}
