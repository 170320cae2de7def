/// Given names that mostly one sex bears, over the languages of the world, to tell whom "he" and "she" mean.
///
/// Names that both sexes bear often ("Alex", "Robin", "Andrea", "Sasha", "Wei") are left out: silence is better than a
/// wrong guess.
enum GivenNames {
  /// The usual gender of the bearers; nil for names that are unknown or borne by both.
  static func gender(of name: String) -> Gender? {
    genders[NameFolding.key(name)]
  }

  static let female = TableText.words(
    """
    Abigail Ada Adriana Agnes Agnieszka Aicha Aisha Alejandra Aleksandra Alexandra Alice Alicia Alina Allison Amanda
    Amber Amelia Amina Amy Ana Anastasia Angela Angelina Anita Anna Annalena Anne Annie Antonia Anya Asma Astrid
    Ayesha Barbara Beata Beatrice Beatriz Benazir Bernadette Beth Bethany Betty Brenda Bridget Brigitte Camila Candace
    Carla Carmen Carol Carolina Caroline Carolyn Catalina Catherine Cecilia Celine Charlotte Cheryl Chiara Chloe
    Christina Christine Cindy Claire Clara Claudia Cristina Cynthia Dagmar Daniela Danielle Daria Dawn Debbie Deborah
    Delia Denise Diana Diane Dilma Dolores Donna Doris Dorothy Ebba Edith Ekaterina Elena Eleanor Elisa Elizabeth Ella
    Ellen Elsa Emilia Emily Emma Erica Erika Esther Eugenia Eva Eve Evelyn Faith Fatima Fatou Fatoumata Federica Fiona
    Florence Frances Francesca Gabriela Galina Gemma Giorgia Giulia Gloria Golda Grace Greta Gretchen Gwen Hailey Hana
    Hanna Hannah Harriet Heather Heidi Helen Helena Helga Hillary Ilona Imelda Indira Ines Ingrid Irene Irina Isabel
    Isabella Isabelle Ivana Jacinda Jacqueline Jane Janet Janice Jasmine Jennifer Jessica Jill Joanna Joanne Josephine
    Judith Julia Juliana Julie Kaja Karen Karin Karina Kate Katerina Katherine Kathleen Kathryn Katie Katja Katrin
    Khadija Kimberly Kirsten Kristen Kristina Lara Larisa Laura Lauren Layla Leila Lena Leticia Lidia Lillian Linda Lisa
    Liz Lois Lorena Lorraine Louisa Louise Lucia Lucy Ludmila Luisa Luz Lydia Lyudmila Madeleine Magdalena Maggie Maia
    Malala Malgorzata Manuela Margaret Margarita Margot Marguerite Maria Mariam Mariana Marianne Marie Marina Marine
    Marisol Marta Martha Mary Maryam Matilda Maya Megan Melania Melanie Melissa Mercedes Mette Michaela Michelle Mila
    Milena Miriam Moira Molly Monica Monika Nadia Nadine Nancy Naomi Natalia Natalie Natalya Natasha Nicole Nina
    Nora Oksana Olena Olga Olivia Oprah Pamela Patricia Paula Pauline Penelope Penny Petra Phyllis Pooja
    Priscilla Priti Priya Priyanka Rachel Rania Rebecca Regina Renata Rita Roberta Rosa Rosalind Rose Rosemary Roxana
    Ruth Sabrina Sahra Salma Salome Samantha Sandra Sanna Sara Sarah Sheila Shirley Silvia Simone
    Sinead Siobhan Sofia Sonia Sophia Sophie Stella Stephanie Sue Susan Susana Susanna Suzanne Svetlana Sviatlana Sylvia
    Tamara Tania Tanya Tatiana Tatyana Teresa Theresa Tiffany Tina Tracy Ursula Valentina Valeria Vanessa Vera Verónica
    Victoria Viktoria Viola Violeta Virginia Wendy Winnie Xiomara Yasmin Yolanda Yulia Yuriko Yvette Yvonne Zahra Zainab
    Zeinab Zoe Zuzana
    """)

  static let male = TableText.words(
    """
    Aaron Abdel Abdul Abdullah Abdulrahman Abraham Adam Adnan Adolf Adrian Ahmad Ahmed Akbar Akira Alain Alan Albert
    Alberto Alejandro Aleksandar Aleksandr Aleksei Alessandro Alexander Alexandre Alexei Alexey Alfonso Alfred Ali Allan
    Amir Anatoly Anders Andreas Andrei Andrés Andrew Andrey Andriy Andrzej Andy Anthony Antoine Anton Antonio Antony
    António Antonis Arthur Artem Arturo Asif Bashar Ben Benedict Benigno Benito Benjamin Bernard Bernardo Bernd Bill
    Björn Bob Boris Boutros Brad Brandon Brendan Brett Brian Bruce Bruno Carl Carlos César Charles Chinedu Chris
    Christian Christoph Christopher Chuck Claude Claudio Colin Craig Cyril Daisuke Damian Dan Daniel Danilo Dariusz Dave
    David Dean Denis Dennis Derek Diego Dieter Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Dominik Don Donald Douglas
    Duncan Edgar Edmund Eduardo Edward Ehud Elias Elijah Emeka Emilio Emmanuel Enrique Eric Erik Ernesto Ernst Ethan
    Eugene Evan Evgeny Fabio Faisal Farouk Felipe Felix Ferdinand Fernando Fidel Filip Florian Francesco Francisco
    François Frank Franklin Franz Fred Frederick Fumio Gareth Gary Gennady Geoffrey Georg George Georges Gerald Gerard
    Gerhard Giacomo Giorgio Giovanni Giuseppe Gordon Graham Greg Gregory Guillaume Guillermo Gustavo Guy Hamid Hans
    Harold Harry Hassan Hector Heinrich Helmut Henri Henrique Henry Herbert Hiroshi Horst Hosni Howard Hugh Hugo Hussein
    Ian Ibrahim Igor Ilham Imran Ismail István Ivan Jack Jacob Jacques Jaime Jair Jakob Jakub James Jan-Peter Janez
    Jared
    Jason Javier Jeff Jeffrey Jens Jeremy Jerome Jerry Jesús Jim Jimmy João Joachim Joe Joel Johan Johann John Johnny
    Jonas Jonathan Jorge José Josef Joseph Josh Joshua Juan Julian Julio Jürgen Justin Kamal Karim Karl Keith Keir Ken
    Kenji Kenneth Kevin Khaled Khalid Khalifa Klaus Kofi Konstantin Krzysztof Kurt Kwame Lars Laurent Lawrence Lech Leo
    Leon Leonard Leonardo Leonid Lloyd Lorenzo Louis Luca Lucas Luigi Luis Luiz Lukas Maciej Mahmoud Manfred Manuel Marc
    Marcel Marcelo Marco Marcos Marcus Mario Mariusz Mark Marko Markus Martin Masoud Massimo Mateusz Matt Matteo Matthew
    Matthias Maurice Mauricio Max Maxim Mehmet Menachem Michael Michał Michel Miguel Mihail Mikhail Mike Miloš Mitch
    Mitt Mohamed Mohammad Mohammed Moshe Muammar Muhammad Muhammadu Mustafa Mykhailo Mykola Narendra Nasser Nathan
    Nathaniel Naftali Neil Nelson Nicholas Nicolas Nicolás Nigel Nikita Nikola Nikolai Nikos Norman Oleg Oleh Oleksandr
    Olaf Oliver Olusegun Omar Osama Oscar Oskar Osman Otto Pablo Paolo Patrick Paul Paulo Pavel Pavlo Pedro Per Pervez
    Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre Pietro Piotr Rafael Rafał Rahul Raj Rajiv Ralph Ramón
    Ramzan
    Randy Raúl Raymond Recep Reinhard Reza Ricardo Richard Rick Rishi Rob Robert Roberto Rodrigo Rodrigue Roger Roland
    Roman Ron Ronald Ross Roy Rudolf Rupert Russell Rustem Ryan Saddam Salman Salvador Salvatore Samuel Sanjay Scott
    Sean
    Sebastian Sergei Sergey Sergio Serhiy Seth Shane Shehbaz Shigeru Shinzo Sigmar Silvio Simon Stanley Stefan Stefano
    Stephen Steve Steven Stuart Sven Takeshi Tariq Taro Tayyip Ted Terry Theo Thomas Tim Timothy Tobias Tom Tomás Tomasz
    Tommy Tony Toshio Trevor Uhuru Umar Václav Vadim Valentin Valery Victor Vijay Viktor Vince Vincent Vitali Vitaly
    Vitor Vittorio Vlad Vladimir Volodymyr Volker Vyacheslav Walter Warren Wayne Werner Wilhelm William Willy Wladimir
    Wojciech Wolfgang Yahya Yair Yasser Yevgeny Yitzhak Yoav Yoshihide Youssef Yukio Yusuf Yves Zbigniew Zoltán
    """)

  private static let genders: [String: Gender] = {
    var genders: [String: Gender] = [:]
    for name in TableText.words(GivenNameTable.female) { genders[NameFolding.key(name)] = .female }
    for name in TableText.words(GivenNameTable.male) { genders[NameFolding.key(name)] = .male }
    for name in female { genders[NameFolding.key(name)] = .female }
    for name in male { genders[NameFolding.key(name)] = .male }
    return genders
  }()
}
