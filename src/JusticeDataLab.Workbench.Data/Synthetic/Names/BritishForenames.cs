namespace JusticeDataLab.Workbench.Data.Synthetic.Names;

/// <summary>Forenames used in Britain, by sex and by when a person was born.</summary>
internal static class BritishForenames
{
    public static RankedNames MenBefore1965 { get; } = new("""
        John David Michael Peter Robert Paul Alan William James Brian Stephen Anthony Christopher Keith Roger Kevin
        Graham George Richard Colin Barry Raymond Terence Derek Thomas Ronald Geoffrey Philip Kenneth Trevor Malcolm Roy
        Leslie Dennis Martin Andrew Edward Charles Patrick Norman Gordon Frank Eric Frederick Donald Nigel Ian Neil
        Gerald Stanley Clive Leonard Joseph Arthur Ernest Albert Reginald Douglas Harry Maurice Stuart Bernard Sidney
        Gary Mark Steven Timothy Adrian Garry Francis Henry Walter Alfred Victor Howard Jeffrey Alexander Desmond Clifford
        Vincent Rodney Laurence Percy Cyril Neville Hugh Glyn Gareth Alun Emlyn Idris Wilfred Herbert Ivor Lionel
        """);

    public static RankedNames MenFrom1965 { get; } = new("""
        Paul David Mark Andrew Stephen Richard Christopher Michael Ian Darren Lee James Robert John Jason Gary Simon
        Daniel Matthew Craig Steven Stuart Kevin Anthony Peter Neil Wayne Martin Jonathan Adam Carl Dean Scott Philip
        Gareth Nicholas Shaun Sean Karl Barry Alan William Thomas Benjamin Nigel Graham Colin Russell Justin Stewart
        Timothy Adrian Keith Nathan Damian Jamie Ryan Garry Shane Edward Alexander Terry Tony Marc Leon Glen Trevor Brian
        Marcus Damon Warren Dale Joseph Robin Duncan Julian Kelvin Ross Luke Spencer Rhys Huw Roy Danny Clint Darran
        Raymond George Charles Tristan Dominic Derek Phillip Geoffrey Kenneth Patrick Vincent Clive Troy Jeremy Ashley
        Gavin Grant Howard Toby Elliot Zachary Mathew Steve Antony Alistair Gerard Liam Kieran Aaron Simeon Frazer Rory
        """);

    public static RankedNames MenFrom1985 { get; } = new("""
        Daniel Thomas James Christopher Ryan Matthew Joshua Luke Jack Adam Michael Jordan Liam Samuel Benjamin Joseph
        Ashley Nathan Connor Lewis Aaron Callum Jake Kieran Bradley Alexander David Robert Lee Jamie Kyle William Scott
        Dean Reece Shane Dale Josh Charlie Harry George Oliver Ben Sam Dominic Craig Carl Jonathan Andrew Stephen Mark
        Anthony Paul Richard Sean Tyler Brandon Curtis Declan Rhys Mitchell Ross Elliott Elliot Harvey Max
        Toby Owen Dylan Cameron Mason Corey Leon Louis Alex Jay Kane Kurt Danny Zak Zachary Stefan Marcus Perry Levi
        Darren Wayne Jason Gary Simon Kevin Steven Stuart Peter John Gareth Robbie Jason-Lee Kallum Calum Ricky Ricki
        Sebastian Edward Henry Archie Finley Logan Jayden Kai Ethan Isaac Noah Alfie Freddie Bailey Riley Tyrone Damien
        Macauley Macaulay Brendan Gavin Joel Taylor Spencer Ellis Jordon Shaun Karl Nicholas Patrick Philip Zane Conor
        """);

    public static RankedNames WomenBefore1965 { get; } = new("""
        Susan Margaret Christine Linda Patricia Jean Ann Mary Carol Janet Barbara Sheila Maureen Pamela Sandra Jacqueline
        Brenda Pauline Valerie Gillian Joan Elizabeth Kathleen Dorothy Jennifer Angela Judith Marion Joyce Doreen Eileen
        Anne Shirley Hilary Rosemary Irene Beryl Beverley Julie Diane Lesley Lynn Marilyn Theresa Wendy Frances Rita
        Hazel Sylvia June Betty Josephine Catherine Helen Jane Karen Deborah Elaine Lorraine Denise Marie Yvonne Glenys
        Audrey Edna Hilda Vera Phyllis Thelma Gwen Ruth Sarah Carole Veronica Geraldine Bridget Maxine Dawn Teresa Kim
        """);

    public static RankedNames WomenFrom1965 { get; } = new("""
        Sarah Claire Emma Michelle Lisa Nicola Joanne Karen Tracey Samantha Julie Helen Rachel Sharon Amanda Louise
        Rebecca Deborah Jane Alison Angela Jacqueline Victoria Kelly Susan Donna Melanie Andrea Catherine Elizabeth Kerry
        Paula Lorraine Natalie Zoe Clare Leanne Anna Vanessa Katherine Caroline Dawn Sally Wendy Maria Jennifer Tina
        Lesley Suzanne Debbie Mandy Gemma Lynne Diane Anne Theresa Hayley Kim Tracy Rachael Heather Beverley Fiona Marie
        Tanya Nichola Teresa Lyndsey Jayne Stacey Carly Charlotte Ruth Denise Annette Kathryn Cheryl Kirsty Naomi Tara
        Sonia Yvonne Gail Heidi Danielle Mary Margaret Patricia Christine Sian Rhian Bethan Elaine Joanna Lucy Abigail
        """);

    public static RankedNames WomenFrom1985 { get; } = new("""
        Laura Gemma Emma Rebecca Charlotte Sarah Lauren Jessica Hannah Stacey Amy Kelly Sophie Danielle Natalie Chloe
        Leanne Rachel Jade Samantha Kirsty Hayley Kayleigh Bethany Emily Victoria Jennifer Katie Lucy Abigail Georgia
        Megan Shannon Natasha Stephanie Zoe Nicole Paige Claire Lisa Michelle Holly Kimberley Ashleigh Courtney Demi
        Toni Jodie Lindsey Carly Louise Amber Ellie Alice Olivia Eleanor Molly Leah Chelsea Kerry Tiffany Naomi Heather
        Kirstie Amanda Nicola Joanne Chantelle Aimee Rachael Kate Melissa Jasmine Elizabeth Harriet Tamara Caitlin Tara
        Sian Cerys Rhiannon Lowri Robyn Freya Imogen Phoebe Isabelle Grace Ruby Tia Tanya Gabrielle Faye Sadie Jemma
        Alexandra Catherine Frances Helen Francesca Kelsey Kelly-Marie Lucy-Anne Sheridan Zara Skye Summer Lily Mia Ella
        """);
}
