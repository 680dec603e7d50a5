namespace JusticeDataLab.Workbench.Data.Synthetic.Names;

/// <summary>Names of South Asian origin: Muslim, Sikh and Hindu naming follow different patterns.</summary>
internal static class SouthAsianNames
{
    public static RankedNames MuslimMen { get; } = new("""
        Mohammed Muhammad Mohammad Ali Imran Ahmed Asif Abdul Usman Adnan Amir Hassan Bilal Omar Hamza Tariq Zahid Waqas
        Kamran Shahid Nadeem Arif Faisal Khalid Sajid Yasir Naveed Javed Rashid Majid Zeeshan Haroon Ibrahim Yusuf Shabir
        Abid Nasir Ishaq Kashif Zubair Rizwan Junaid Sohail Wasim Aqib Adeel Zain Shakeel Mohsin Farhan Jamal Habib Rafiq
        Syed Aftab Ashraf Ansar Ishtiaq Qasim Shafiq Taimoor Danyal Idris Ismail Mustafa Salman Shoaib Tahir Umar Zaheer
        """);

    public static RankedNames MuslimWomen { get; } = new("""
        Fatima Aisha Ayesha Nasreen Shazia Samina Saima Zainab Shabana Rukhsana Farzana Maryam Nazia Sadia Noreen Sobia
        Parveen Amina Khadija Hafsa Mehwish Iqra Rabia Sumaira Tahira Yasmin Nusrat Robina Shahida Tasleem Zahra Sana
        Bushra Asma Nadia Halima Razia Salma Zara Rehana
        """);

    public static RankedNames MuslimSurnames { get; } = new("""
        Khan Ahmed Hussain Ali Begum Akhtar Mahmood Iqbal Miah Malik Shah Uddin Rahman Hussein Islam Mohammed Choudhury
        Chaudhry Ahmad Mirza Butt Rashid Aziz Qureshi Sheikh Rehman Hassan Haque Hoque Saleem Ashraf Sharif Bashir Latif
        Nawaz Rafiq Siddiqui Yousaf Zaman Anwar Aslam Arshad Ghani Hanif Karim Majid Mehmood Parvez Raja Sarwar Younis
        Zafar Ullah Bibi Khatun Kausar Ansari Abbasi Awan Bhatti Dar Farooq Javed Kazmi Lodhi Mughal Naqvi Sultan Tariq
        """);

    public static RankedNames SikhMen { get; } = new("""
        Harpreet Gurpreet Jaspreet Amandeep Manjit Balwinder Sukhdev Kuldeep Jagdeep Ravinder Parminder Surjit Baljit
        Gurdeep Harjit Inderjit Mandeep Satnam Jaswinder Kulwinder Amrik Arjan Avtar Bhupinder Davinder Gurmit Harminder
        Jasbir Karam Lakhbir Mohinder Navdeep Paramjit Rajinder Sandeep Tarlochan Manvir Pardeep
        """);

    public static RankedNames SikhWomen { get; } = new("""
        Harpreet Manpreet Amandeep Jaspreet Kulwinder Balvinder Sukhjit Gurpreet Rajwinder Parmjit Kiran Navjot Simran
        Jasmine Harjinder Satwinder Surinder Mandeep Kirandeep Gurdeep Ravinder Daljit Baljinder Pavan
        """);

    public static RankedNames SikhSurnames { get; } = new("""
        Singh Kaur Gill Sandhu Dhillon Sidhu Grewal Bains Dhaliwal Johal Mann Rai Atwal Sohal Bhullar Purewal Uppal Cheema
        Khaira Virk Randhawa Basra Chahal Deol Hayer Jhutti Kang Nijjar Panesar Samra Takhar Thandi Birdi Bassi
        """);

    public static RankedNames HinduMen { get; } = new("""
        Amit Raj Sanjay Vijay Rakesh Nitin Sunil Anil Rahul Deepak Ashok Bharat Dinesh Hitesh Jayesh Ketan Kiran Mahesh
        Manish Mukesh Naresh Nilesh Paresh Prakash Rajesh Ramesh Ravi Rohit Sachin Sandip Suresh Vikram Vipul Yogesh
        Arjun Dhruv Karan Nikhil Krishnan Suresh Thiru Sivakumar
        """);

    public static RankedNames HinduWomen { get; } = new("""
        Priya Anita Sunita Meena Nisha Reena Sheetal Bhavna Hina Jaya Kavita Komal Neha Pooja Rupal Seema Sonal Urvashi
        Usha Varsha Rekha Geeta Lata Manisha Nita Puja Rina Shilpa Tejal Vandana
        """);

    public static RankedNames HinduSurnames { get; } = new("""
        Patel Shah Sharma Kumar Mistry Desai Joshi Gupta Parmar Solanki Chauhan Mehta Chopra Verma Rana Modi Thakur Bhatt
        Vyas Pandya Trivedi Amin Lad Nair Pillai Reddy Rao Menon Iyer Das Ghosh Dutta Banerjee Sivanathan Selvarajah
        Kapoor Malhotra Mehra Saini Chand Naidoo Bharadwaj Raval Dave Tailor Popat Sodha
        """);
}
