namespace JusticeDataLab.Workbench.Data.Synthetic.Names;

/// <summary>Names of West African, East African and Caribbean origin.</summary>
internal static class AfricanAndCaribbeanNames
{
    public static RankedNames WestAfricanMen { get; } = new("""
        Emmanuel Samuel Daniel David Michael Kwame Joseph Tunde Ayodele Kofi Chidi Olumide Femi Kelechi Babatunde Segun
        Yaw Kwabena Chinedu Obinna Ikenna Oluwaseun Ade Tobi Dele Kunle Emeka Ifeanyi Uche Nana Kojo Kwaku Ebenezer Felix
        Prince Solomon Isaac Gabriel Victor Francis Lamin Ousman Modou Ibrahim Mamadou Abu Alhaji Sulaiman Rotimi Temitope
        """);

    public static RankedNames WestAfricanWomen { get; } = new("""
        Grace Blessing Mercy Comfort Abena Akosua Ama Adwoa Folake Funmilayo Ngozi Chioma Ifeoma Adaeze Titilayo Yetunde
        Bukola Esther Ruth Patience Precious Gifty Efua Fatou Mariama Isatou Aminata Oluwakemi Temi Simisola Joy Peace
        Charity Deborah Victoria Rita
        """);

    public static RankedNames WestAfricanSurnames { get; } = new("""
        Mensah Owusu Boateng Adeyemi Okafor Osei Appiah Okonkwo Asante Agyeman Adebayo Oladipo Ogunleye Balogun Afolabi
        Nwosu Eze Okeke Obi Amoah Ofori Ansah Addo Antwi Acheampong Bonsu Danso Frimpong Gyamfi Kamara Sesay Conteh Koroma
        Bangura Jalloh Ceesay Jallow Touray Bah Diallo Akinola Ajayi Adeniyi Bello Bakare Lawal Ojo Olawale Onyeka
        Chukwu Nnamdi Uzoma Ibekwe Akande Fashola Sowande Yeboah Quaye Nkrumah Tetteh Larbi Amponsah Idowu
        """);

    public static RankedNames EastAfricanMen { get; } = new("""
        Mohamed Abdi Ahmed Hassan Abdullahi Ibrahim Yusuf Omar Ismail Abdirahman Mahad Liban Farah Mustafe Hamza Said
        Jama Bilal Guled Khalid Dawit Yonas Tesfaye Samuel Daniel Filmon Robel Mehari Abel Henok
        """);

    public static RankedNames EastAfricanWomen { get; } = new("""
        Amina Halima Fatuma Hodan Sahra Ifrah Nimco Ayan Faduma Khadra Asha Hibo Ubah Zamzam Selam Meron Hanna Tsion
        """);

    public static RankedNames EastAfricanSurnames { get; } = new("""
        Mohamed Ali Ahmed Hassan Abdi Farah Omar Hussein Ibrahim Warsame Osman Yusuf Abdullahi Jama Nur Adan Isse Duale
        Egal Samatar Haile Tesfay Berhane Gebremedhin Kidane Tekle Woldu Bekele Abebe Mwangi Kamau Otieno Musoke
        """);

    public static RankedNames CaribbeanMen { get; } = new("""
        Leroy Winston Delroy Errol Marcus Anthony Michael Devon Junior Tyrone Jermaine Dwayne Andre Clive Carlton Desmond
        Trevor Lloyd Neville Everton Donovan Omar Romario Shaquille Rashaan Kemar Jerome Darnell Terrell Tyrell Reuben
        Isaiah Elijah Malachi Nathaniel Zion Kyron Rio Levi Javon Dequan Lamar Curtis Courtney Wayne Fitzroy
        """);

    public static RankedNames CaribbeanWomen { get; } = new("""
        Sharon Yvonne Beverley Marcia Claudette Paulette Monique Shanice Chantelle Natasha Simone Latoya Shanelle Tanisha
        Kezia Keisha Tamika Renee Danielle Ebony Jasmine Candice Cherelle Rochelle Aaliyah Tiana Donna Joy Precious Hyacinth
        """);

    public static RankedNames CaribbeanSurnames { get; } = new("""
        Campbell Brown Williams Thompson Gordon Grant Clarke Morgan Francis Bailey Morrison Henry Lewis Reid Stewart
        Gayle Samuels Blackwood Facey Bogle Dacosta Lindo Plummer Barrett Simpson Wright Powell Allen Edwards Charles
        Joseph Pierre Baptiste St_Louis Prosper Alleyne Braithwaite Greenidge Holder Sobers Worrell Marshall Weekes
        Daley McKenzie McLeod Pinnock Whyte Walters Anderson Forbes Dixon Palmer Cunningham Hylton Wint Gabbidon Lawes
        """);
}
