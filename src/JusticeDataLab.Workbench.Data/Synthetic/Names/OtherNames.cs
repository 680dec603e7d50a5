namespace JusticeDataLab.Workbench.Data.Synthetic.Names;

/// <summary>Names of Polish, Romanian, other European, Arabic, Chinese and Vietnamese origin.</summary>
internal static class OtherNames
{
    public static RankedNames PolishMen { get; } = new("""
        Piotr Krzysztof Tomasz Marcin Łukasz Paweł Michał Andrzej Marek Mateusz Grzegorz Jakub Adam Dariusz Mariusz
        Kamil Dawid Rafał Robert Sebastian Jacek Artur Wojciech Przemysław Sławomir Zbigniew Stanisław Jarosław Damian
        """);

    public static RankedNames PolishWomen { get; } = new("""
        Anna Katarzyna Małgorzata Agnieszka Magdalena Monika Ewa Joanna Karolina Aleksandra Justyna Natalia Paulina
        Sylwia Beata Iwona Dorota Marta Kinga Edyta Izabela Weronika
        """);

    public static RankedNames PolishSurnames { get; } = new("""
        Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski
        Jankowski Mazur Kwiatkowski Krawczyk Piotrowski Grabowski Pawłowski Michalski Król Wieczorek Jabłoński Wróbel
        Majewski Olszewski Stępień Malinowski Dudek Adamczyk Pawlak Sikora Baran Rutkowski Szewczyk Tomaszewski Pietrzak
        Wilk Zawadzki Jakubowski Sadowski Duda Bąk Włodarczyk Borkowski Chmielewski Sokołowski
        """);

    public static RankedNames RomanianMen { get; } = new("""
        Ion Andrei Alexandru Mihai Florin Ionuț Constantin Gheorghe Marian Vasile Nicolae Cristian Adrian Daniel Bogdan
        Ștefan Gabriel Marius Valentin Cătălin Dumitru Sorin Viorel Costel Claudiu Răzvan Laurențiu Petru Iulian
        """);

    public static RankedNames RomanianWomen { get; } = new("""
        Maria Elena Ioana Andreea Mihaela Alina Cristina Florentina Gabriela Daniela Simona Ana Mariana Nicoleta Roxana
        Georgiana Loredana Ramona Violeta Steluța
        """);

    public static RankedNames RomanianSurnames { get; } = new("""
        Popa Popescu Ionescu Radu Stan Dumitru Gheorghe Stoica Matei Ciobanu Rusu Constantin Marin Florea Ilie Toma Dinu
        Lazăr Munteanu Moldovan Enache Barbu Nistor Căldăraru Lăcătuș Mihai Tudor Dragomir Vasile Neagu Sandu Preda
        Ungureanu Grigore Rotaru Cojocaru Bălan Olteanu
        """);

    public static RankedNames EuropeanMen { get; } = new("""
        Mantas Tomas Andrius Jānis Artūrs Artjoms Dmitrijs Viktor Ivan Georgi Dimitar João José Carlos Pedro Luís Marco
        Antonio Besnik Arben Ardit Fatmir Ergys Mehmet Mustafa Hüseyin Murat Yiannis Andreas Tomáš Milan Ladislav Zoltán
        """);

    public static RankedNames EuropeanWomen { get; } = new("""
        Rasa Jurgita Līga Olga Svetlana Ivana Maria Ana Sofia Elif Ayşe Fatma Valbona Drita Eva Zuzana Katalin Sónia Inês
        """);

    public static RankedNames EuropeanSurnames { get; } = new("""
        Kazlauskas Petrauskas Jankauskas Bērziņš Kalniņš Ozols Ivanov Petrov Georgiev Dimitrov Silva Santos Ferreira
        Pereira Fernandes Rodrigues Gonçalves Rossi Russo Hoxha Shehu Prifti Gjoka Lleshi Yılmaz Demir Kaya Öztürk
        Georgiou Charalambous Horváth Novák Varga Balogh Lakatos Kováč Müller García Fernández
        """);

    public static RankedNames ArabicMen { get; } = new("""
        Ahmed Mohamed Ali Hassan Omar Mahmoud Khaled Youssef Ibrahim Abdullah Karim Mustafa Samir Tarek Walid Bilal Nabil
        Hussein Rami Ziad Sami Amin Karwan Aram Hiwa Rebin Sardar Farhad Reza Amir Najib Farid Abdelkader Rachid
        """);

    public static RankedNames ArabicWomen { get; } = new("""
        Fatima Mariam Noor Layla Huda Amal Rania Samira Leila Zahra Hanan Nadia Iman Shirin Parisa Nawal Khadija Salma
        """);

    public static RankedNames ArabicSurnames { get; } = new("""
        Ahmed Ali Hassan Mohamed Hussein Ibrahim Al-Hassan Al-Jaberi Al-Khatib Saleh Mahmoud Khalil Mansour Haddad
        El-Sayed Nasser Said Othman Hamid Rashid Benali Bouzid Benzema Amrani Karimi Ahmadi Rahimi Hosseini Mohammadi
        Rostami Barzani Aziz Salih Noori Safi Stanekzai Yousafzai Wardak
        """);

    public static RankedNames ChineseMen { get; } = new("""
        Wei Jian Ming Hao Jun Kai Yong Chun Feng Bo Lei Tao Zhi_Wei Wai_Keung Chi_Ming Ka_Ho Kin_Man Jason Kevin Raymond
        Van_Tuan Minh Duc Quang Van_Hung Thanh Hai Cuong
        """);

    public static RankedNames ChineseWomen { get; } = new("""
        Mei Li Xiu_Ying Yan Hui Jing Fang Ling Wai_Ling Siu_Mei Ka_Yan Amy Grace Thi_Lan Thi_Huong Linh Ngoc Thi_Mai
        """);

    public static RankedNames ChineseSurnames { get; } = new("""
        Chen Wong Li Lin Zhang Nguyen Chan Wang Cheung Lau Liu Yang Huang Tran Lam Leung Ng Ho Cheng Zheng Wu Xu Zhou Tang
        Pham Le Hoang Vu Yip Kwok Tsang Tse Lo Mak Yeung Dang Bui Do Vo Dinh
        """);
}
