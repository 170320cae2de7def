/// Given names that one sex bears, from the lists of the Faker project by country (MIT licence), less those that it gives
/// to both, that are places or bodies, and that are common words.
enum GivenNameTable {
  static let female = """
    Aachal Aadhya Aahana Aaliyah Aarini Aarna Aashi Aba Abbie Abby Abelone Abena Abha Abigael Abigaili Abril
    Adaeze Adda Adela Adelaida Adelasia Adele Adelheid Adelia Adelina Adeline Adhra Adia Adiela Adimu Adina
    Adriane Adrianne Adrienne Advika Adweta Adwoa Adya Afia Afua Agata Agatha Agathe Aglaia Agnesa Agnese Agneta
    Agnete Agostina Agripina Agusta Agustina Aida Aideen Aiko Aileen Aili Ailis Aimee Aina Aine Aino Aishani
    Aisling Akos Akosua Akua Akumaa Akumu Alana Alanna Alannah Alba Alberte Albertina Albertine Albina Alcira
    Alda Aldonza Alea Aleida Alena Alessandra Alessia Aleta Alexa Alexandrie Alexandrina Alexia Alfonsina Alica
    Alida Aline Alis Alisa Alisha Alison Alissa Alisson Alix Aliya Alize Alizee Alka Alla Allana Allegra Almasi
    Almira Aloisia Alojzia Alwina Alwine Alyssa Alzbeta Alzina Ama Amaira Amalia Amalija Amandine Amara Amarachi
    Amaya Ambar Ambre Amel Amelie Ami Amie Aminatu Amira Amondi Amparo Amrita Amruta Anabel Anabela Anabella
    Anaelle Anaida Anais Analia Anamaria Anamika Anasa Anastacia Anastasie Anastazie Anca Ancuta Anda Andela
    Andrada Andreea Andreia Ane Anel Anemona Aneta Anette Anezka Angele Angelica Angelika Angeline Angelique
    Anghelina Angie Anica Anika Anina Anisa Anisoara Anissa Anja Anjali Anka Anke Ankica Ann Annabel Annabell
    Annabella Annabelle Annalisa Annalise Annamaria Annamarie Anneke Anneli Annelie Annelies Anneliese Annelise
    Annemarie Annemette Annemie Annemijn Annetta Annette Anni Annica Annick Annika Annikki Annina Annita
    Annunziata Anny Anouk Antje Antoaneta Antoinette Antonela Antonella Antonietta Antonija Antonina Anu Anusha
    Anuta Anvi Anyi Aoife Apolena Apolline April Araceli Aradhana Arcelia Ardis Aria Ariadna Ariana Ariane
    Arianna Ariella Arina Aristita Arlene Arlet Arlette Arnaude Artemisa Arunima Arusi Arya Arzu Asali Asatira
    Ase Asha Ashlee Ashleigh Ashling Asmini Assia Assunta Asta Atena Athena Ati Atiena Aud Aude Audrey Augusta
    Augustina Aura Aurelia Aureliana Aurelie Aurora Aurore Ava Awesi Axelle Axenia Aya Ayla Aylin Aylla Aynur
    Ayse Aysel Ayten Azra Azucena Baaba Babette Baghyawati Bara Barbora Barbro Barica Barkha Beate Beatrix Becky
    Belinda Bella Benedicte Benedikte Benedita Benita Benta Bente Benthe Berengere Berenice Berit Bernadine
    Bernice Berta Bertha Berthe Betania Bethan Betina Betsy Bettina Beverley Beverly Bhanumati Bhavani Bhavika
    Bhavini Bhavna Bhavya Bianca Bianka Bibi Bibiana Biljana Bilkisu Bimala Bina Birgitta Birgitte Birte Birthe
    Biserka Bishakha Bitten Bjorg Blanca Blanche Blanduzia Blanka Blazena Bodil Boel Bogdana Bohdana Bohumila
    Bohuslava Bonnie Bouchra Bozena Bozica Bozidara Brandi Brandusa Branislava Branka Breanna Breda Briana
    Brianna Brigid Brigita Brigitta Brinda Brit Brita Britta Brittney Bronagh Bronislava Brooke Bruna Busara
    Cacilia Caetana Caitlin Caitlyn Caitriona Cajsa Calista Camelia Camilla Canan Candela Candelaria Candice
    Caoimhe Capucine Cara Caren Caridad Carin Carina Carine Carlijn Carlota Carlotta Carly Carmela Carmenza
    Carmina Carminho Carola Carole Carolin Carolyne Casandra Casiana Cassandra Catarina Caterina Catharina
    Cathleen Cathrine Cathy Catinca Catrin Catrina Catrine Catrinel Catriona Cecelia Cecile Cecilie Celestine
    Celia Celina Cerasela Ceylin Cezara Chaaya Chaitaly Chakrika Chaman Chameli Chanchal Chandani Chanez Chaniya
    Chantal Chantel Chantelle Charita Charlene Charline Charlott Charlotta Charmaine Charvi Chasmum Chausiki
    Chavvi Chelsea Chelsey Cherie Chiamaka Chidimma Chinelo Chinyere Chipukizi Chiraz Chizoba Christa Christel
    Christelle Christiana Christiane Christianne Christin Ciara Cielo Cinthia Cipriana Cirkeline Citlali Clarice
    Clarisa Clarissa Clarisse Claudette Claudine Clelia Clemencia Clementina Clementine Cleopatra Cliodhna
    Cliona Clodagh Cloe Clotilde Codrina Codruta Colette Coline Colleen Collette Concetta Conchita Constanca
    Constance Constantina Constanza Constanze Consuela Consuelo Cora Coralia Coralie Coraline Cordula Corina
    Corine Corinna Corinne Cornelia Corrie Cosima Cosmina Crenguta Crina Cristal Daciana Dafina Dagmara Dagny
    Dahiana Daiana Dainess Daisy Daksha Dalaja Dalia Dalili Damaris Damini Damyanti Dania Danica Daniella
    Danijela Danique Danna Danuse Daphne Dariana Darika Darina Darlene Dary Dayamai Dayana Dayita Dayna Deanna
    Dearbhail Dearbhla Debby Debora Deborrah Debra Deepa Deicy Deidre Deirdre Deisy Delfina Delphine Demetra
    Demi Denisa Derly Dervla Desiree Despina Devika Dewi Deyanira Dhriti Dian Diann Dianna Dianne Dida Didina
    Dilara Dimitrina Dina Dinah Dionne Dipta Dita Ditte Divya Dobromila Dobroslava Dochia Doina Dolly Domenica
    Dominika Domnica Dona Donatella Dorcas Doreen Doriana Dorina Dorine Dorli Dorota Dorothea Dorothee Dorte
    Dorthe Dounia Draga Dragica Drahomira Drahoslava Dulce Dumitra Dumitrana Dunja Durdica Ebony Ecaterina Ecrin
    Eda Edda Edel Edhitha Edilma Edit Edita Edna Eduarda Edwina Eesha Eftimia Eileen Eilis Eilish Eimear Eimer
    Eira Eiravati Eivor Ekaja Ekani Ekanta Ekantika Ekiya Ekta Ela Elaine Elba Elcy Elda Elea Eleanora Eleni
    Elenore Eleonor Eleonora Eleonore Elfie Elfriede Eliabeth Eliana Eliane Elif Elin Elina Eline Elisabet
    Elisabeta Elisabeth Elisaveta Elise Eliska Eliza Elizabeta Elize Elke Ellie Ellinor Elma Elmira Elna Eloa
    Eloah Elodia Elodie Eloisa Eloise Elsbeth Elsebeth Elsie Elsy Elva Elvia Elvina Elvira Elvy Emanuela
    Emanuella Emanuelly Emelia Emelie Emelina Emeline Emely Emelyne Emer Emilce Emilie Emilija Emilly Emilse
    Emine Emmanuelle Emmi Emmy Emy Engla Enith Enna Enola Enya Erina Eris Erla Erna Ernestina Ernestine Eryn
    Eshana Esi Esila Esmarelda Esmee Esmeralda Esparta Esperanza Estefania Estela Estella Estelle Ester Estera
    Etela Ethel Etna Etta Eufrosina Eugenie Eulalia Eunice Eunika Eusebia Evaline Evangelista Evanghelina
    Evelien Evelin Evelina Eveline Evelyne Evi Evie Evita Evy Ewa Fabia Fabiana Fabienne Fabiola Fabrizia Faisa
    Falak Falguni Fanny Farah Farhiya Farijika Fatiha Fatma Fay Faye Felicia Felicie Felicitas Felicity Feline
    Fella Fem Femke Fenna Fenne Feriel Fernanda Fernande Fiamma Fien Fiene Filipa Filippa Filofteia Filomena
    Fionnuala Flavia Flavie Fleur Floare Floarea Floortje Flora Flore Florencia Florenta Florentina Florentine
    Floriana Floriane Florica Florina Florine Fortunata Fouzia Franca Francia Francine Francisca Franciska
    Francoise Francy Frantiska Franziska Freda Frederika Frederikke Frederique Fredrika Freja Freya Frida Frieda
    Friederike Frusina Fuma Gabriella Gabrielle Gabrielly Gaby Gaelle Gaia Gambo Ganga Garima Gaurangi Gauri
    Gaurika Gautami Gayathri Geanina Geetika Gelsomina Genevieve Genoveva Gentiana Georgeta Georgette Georgiana
    Georgina Georgine Geraldine Gerda Gerlinde Germana Gertrud Gertruda Gertrude Geta Gethera Gherghina
    Ghislaine Gia Giada Gianina Gianna Gifty Gilberte Gilda Gillian Gilma Gina Ginette Gioia Giorgiana Giovanna
    Gisela Gisele Gitte Giuliana Giulietta Giuseppa Giuseppina Gizela Gladis Gladys Glenda Gordana Graciela
    Grainne Gratiana Gratiela Grazia Graziella Greca Grete Grethe Gretta Griselda Gro Gudrun Guillermina Gulay
    Gulus Gunborg Gunda Gundhild Gunhild Gunilla Gunn Gunnel Gunvor Gurli Guusje Gwenaelle Gwenda Gwendoline
    Gwendolyn Gyda Habiba Hadassa Hadija Hadiza Hadjer Hafsat Haiba Haley Halima Halisi Hamsini Hania Hanife
    Hanja Hannabel Hanne Hannele Hannelore Harinakshi Harini Harita Hashiki Hatice Hatima Hauwa Hawehindi
    Hayleigh Hayley Hazel Hedda Hedi Hedvig Hedviga Hedvika Hedwig Hedy Hege Heidy Heike Helene Hella Helle
    Hellen Hellena Helma Heloisa Heloise Hema Hemal Hemangini Hemani Henny Henrieta Henrietta Henriette
    Heracleea Herdis Herma Hermelinda Hermina Hermine Herta Hertha Hidaya Hilda Hilde Hildegard Hildur Hillevi
    Hilma Hiral Hjordis Hodari Holly Honora Hortense Hortensia Hortenzia Houda Huguette Hulda Humaiya Iara
    Iasmina Iben Ibeth Ica Ide Idika Idun Ifeoma Ifunanya Ijaya Ika Ikram Ikshita Ilaria Ileana Ilenia Ilinca
    Ilse Ima Imane Imany Imara Imene Imke Ina Inaya Indali Indy Inez Inga Ingalill Ingeborg Ingegard Ingegerd
    Ingela Ingelise Inger Ingrida Inna Ioana Ioanina Iolanda Iona Ionela Ionelia Iosefina Irena Iridenta Irine
    Iris Irja Irma Irmgard Irya Isabela Isabell Isabelly Isadora Isaline Ise Isha Ishani Ishanvi Ishita Isobel
    Itanya Itzel Iulia Iuliana Iustina Ivanka Iveta Ivka Ivona Ivonne Izabela Ize Jacinta Jackeline Jackie
    Jaclyn Jacobine Jadranka Jael Jagrati Jagvi Jahi Jalsa Jamila Jana Janaki Janani Janeta Janeth Janette
    Janina Janine Janja Janna Janneth Janni Jannie Januja Janya Jaqueline Jara Jarmila Jaromira Jaroslava Jasiri
    Jasmijn Jasmina Jasminka Jasmit Jasna Jayda Jayde Jaylinn Jayne Jazmin Jeana Jeanette Jeanine Jeanne
    Jeannette Jeannie Jeannine Jeevika Jele Jelena Jemma Jena Jenifer Jenna Jennie Jenny Jente Jerica Jessika
    Jhalak Jhoana Jillian Jimena Jina Jindriska Jinthe Jirina Jitka Joana Joaquina Jocelyn Jocelyne Jodi Jodie
    Jody Joelle Johana Johanna Johanne Jolana Jolanda Jolene Jolie Jolijn Joline Jonna Jorunn Josee Josefa
    Josefin Josefina Josefine Josette Josiane Josianne Josipa Jovana Joyce Jozefina Juana Juanita Judita Judy
    Juliane Julianna Julienne Juliet Julieta Julieth Juliette Julija Julijana June Junia Justina Jutta Jyoti
    Jytte Kaarina Kahina Kaitlin Kaitlyn Kajsa Kaluwa Kamala Kami Kamila Kamilly Kamya Kara Karama Karima Karine
    Karla Karley Karlijn Karlina Karolin Karolina Karoline Kashish Kashvi Kaskazi Kassandra Kata Katalin
    Katarina Katarzyna Katcha Katelyn Katerine Katharina Katharine Kathe Katherin Katherina Kathi Kathrin Kathy
    Kati Katia Katica Katrina Katrine Katty Katy Kavya Kayla Kaylee Kayleigh Keely Keisha Kelli Kellie Kendra
    Kenza Keri Kerri Kerrie Kerstin Keya Khadidja Kiah Kibafupia Kibibi Kiera Kiki Kimberley Kimya Kinaya Kiojah
    Kipepeo Kira Kirstie Kirstin Kirstine Kirsty Kisima Kitty Kiwara Kjersti Klara Klaudia Klaudie Kori Kornelia
    Kosisochukwu Krisha Krista Kristel Kristi Kristiana Kristie Kristiina Kristine Kristy Kristyna Kritika
    Krystal Kuchanua Kveta Kvetoslava Kweli Kyara Kylie Kyra Lacramioara Lada Ladina Ladislava Ladli Laerke
    Laetitia Laia Laila Lailati Laini Lais Lajita Lakshmi Lala Laly Lana Laora Larissa Latasha Latoya Laure
    Laureen Laurentia Lauretta Laurette Laurie Laurine Lavanya Lavinia Lawrencia Leah Leana Leandra Leanne Leela
    Leena Leia Leidy Lekha Lelia Lene Leni Lenka Leona Leonie Leonor Leonora Leonore Leontina Leontine Leopolda
    Leopoldina Lesana Lesia Letitia Letizia Leydi Leyla Leyli Lia Liana Liane Liba Libia Libni Libusa Libuse
    Liceth Licia Lida Lidija Lieke Liesbeth Lieve Ligia Liisa Lila Lili Lilia Lilian Liliana Liliane Lilija
    Lilja Lilla Lillemor Lilli Lilly Lilou Lily Lina Linde Linnea Lioara Lipika Lisanne Lisbet Lisbeth Lise
    Liselott Liselotte Liseth Lisette Liv Liva Livia Liza Lize Lizeth Lizz Lizzy Ljiljana Ljubica Ljudmila Loes
    Lola Lolita Lona Loni Lopa Loraine Lore Loredana Lorelei Loretta Loretto Lori Lorine Lorna Lotta Lotte Lotti
    Louane Louna Lourdes Lova Lovis Lovisa Luana Luara Lubica Lubomira Luboslava Luce Lucero Lucette Luciana
    Lucie Lucienne Lucija Lucila Lucile Lucinda Lucretia Lucrezia Ludivine Ludomila Ludovica Luigina Luisana
    Luise Luiza Lujza Luminita Luna Lunna Luzia Lydie Lykke Lyna Lynda Lyndsay Lyndsey Lynne Lynsey Maaike
    Maarit Maartje Mabel Madaha Madalena Madalina Madelene Madelief Madeline Madhavi Madini Madoa Maelle Maelys
    Maeva Maeve Mafalda Magali Magaly Magda Magdalene Maggy Magnolia Mahali Mahika Mahulena Maida Maija Maiken
    Maira Maire Mairead Maisha Maite Maja Majani Majken Majvor Makayla Makena Malak Malea Malena Malene Malia
    Malika Malin Malina Maliza Mallory Malou Malva Malvina Manda Mandy Manel Manon Manuella Manya Marcela
    Marceline Marcella Marcelle Marcheta Marcia Mare Maren Marga Margareta Margarete Margaretha Margarida
    Margaud Margaux Margherita Margit Margita Margo Margoth Margret Margrethe Margrit Mariah Mariane Mariann
    Marianna Maribel Marica Maricela Maricica Mariela Mariella Marielle Marietta Mariette Marija Marijana Marika
    Marilena Marilyn Marinela Marini Marioara Marisa Marisela Marissa Marit Marita Maritta Maritza Mariuca Marja
    Marjani Marjatta Marjorie Marketa Marleen Marlen Marlena Marlene Marleny Marlies Marlis Marly Marlyse Marte
    Marthe Martina Martine Marwa Maryann Maryanne Marylene Maryline Maryse Matea Mateja Mathilda Mathilde
    Matilde Maua Maud Maude Maura Maureen Mauricette Maurine Maxima Maxine Mayerly Mayra Maysa Mayte Mckenzie
    Meagan Meaghan Meda Meera Meg Megane Megha Meghan Meghana Meike Meja Mekhala Melba Melina Melinda Melisa
    Melita Melodie Melody Meredith Merel Merete Merethe Meriem Mery Meryem Meta Metta Mia Micaela Michaele
    Michala Michela Micheline Michell Mie Mihaela Mikaela Mikayla Milada Milagros Milda Mildred Milica Milka
    Milla Mille Millicent Milly Miloslava Milota Milou Miluse Mimi Mimmi Mina Mindy Minerva Minna Minodora
    Mioara Mira Mirabela Miranda Mireille Mirela Mirella Mireya Miriama Mirian Mirja Mirjam Mirjana Mirona
    Miroslava Mirte Mirthe Miruna Miryam Misty Misuli Mitali Mitzy Mkarkara Moa Mohini Mollie Mona Monalisa
    Monique Mora Morena Morgane Mrihani Mugdha Muhima Muriel Murielle Musila Mwamini Mwasaa Mya Myra Myriam
    Myrta Myrthe Nada Nadege Nadezda Nadin Nadja Naiara Nair Naja Najuma Naki Nana Nandini Nanna Naomh Narcisa
    Narimane Nashipie Nasra Natacha Natalija Natalja Nataly Natasa Natascha Natasja Nath Nathalia Nathalie
    Nathari Natividad Nawal Nayeli Nayfa Nayibe Nedda Nedjma Neelima Neha Nela Nelah Nelcy Nele Nelia Nell Nella
    Nelli Nellie Nelly Nelsy Nesrine Nete Netra Nevenka Ngozi Niamh Niara Nichola Nichole Nicoleta Nicoletta
    Nicoline Niculina Nidhi Nidia Nidra Nienke Nigesa Niharika Niina Nika Nikki Nikol Nikolina Nilima Nimakoah
    Nimrat Ninetta Ninthe Nirja Nisa Nisha Nitara Nives Njozi Nkiruka Nneka Noelia Noella Noelle Noemi Noemie
    Nohora Noortje Norah Noreen Norica Norma Nour Nuala Nubia Nula Nuria Nury Nyasi Nynke Nyoka Nyoni Nyota
    Nyuki Oana Obianuju Oceane Octavia Octaviana Octavie Odeline Odette Odika Odile Oeshi Ofelia Ogechi Ojasvi
    Olimpia Oliva Olivie Oluchi Olympia Omaira Omaja Omisha Omya Ona Oni Onyinye Oona Oonagh Ophelia Ophelie
    Opwonya Orlaith Ornella Ortansa Osa Osha Otilia Ottilia Ottilie Otylie Oviya Oxana Ozana Ozioma Ozlem Pahal
    Paige Pallavi Paloma Pam Panini Panya Paola Paoletta Paraschiva Pascale Pascaline Paskalia Patricie Patrizia
    Patty Paule Paulette Paulica Paulina Pavani Pavla Pavlina Pearl Peggy Perla Pernilla Pernille Perrine
    Petrana Petrina Petronela Petruta Phileine Philippine Philomena Phoebe Phylis Pia Piedad Pien Pierina
    Pierrette Pietra Pilar Pina Pippa Pleun Polly Pompilia Prisca Prisha Priska Profira Prudence Puck Puk Pushti
    Quinty Qushi Raagini Rabi Racha Rachael Rachana Racheal Rachelle Rachida Rachita Radha Radhika Radka Radmila
    Radoslava Radovana Rafaela Raffaela Raffaella Rafila Ragna Ragnhild Rahel Raina Raisa Rajata Rajeshri Raksha
    Raluca Ramona Rana Randi Raphaela Raquel Raymonde Rebeca Rebecka Rebeka Rebekah Rebekka Regine Regitse
    Regitze Reidun Reina Reinhilde Rena Renate Renee Renske Reva Rhianna Rhiannon Rhona Rhonda Ria Ridhi Rigmor
    Rikke Rina Ritt Riya Robertina Robyn Rocio Rodica Roisin Rolande Romaine Romana Romane Romanita Romina Romy
    Rona Ronja Roos Rosalba Rosalia Rosalie Rosanna Rosanne Rosaria Roseanna Roseline Roselyn Rosemarie Rosetta
    Rosey Rosie Rosina Rosita Roslyn Rosmarie Rossana Roswitha Rosy Rowena Roxane Roxanna Roxanne Roxelana Roza
    Rozalia Rozalija Rubiela Ruqayya Rut Ruxanda Ruxandra Ruza Ruzena Ruzica Rym Ryma Saanvi Saar Sabina Sabine
    Sachi Sadao Safia Safina Safiri Safiya Safta Saida Salima Salina Sally Salomea Salomey Samanta Samira Sanaya
    Sanda Sandrine Sanja Sanne Sanya Sanziana Sarabi Sarafina Sari Sarina Sarka Sarlota Saskia Saumya Saundra
    Sauti Savannah Saveta Savina Selena Selin Selina Semenica Sena Serafina Serena Serine Sessa Severina
    Severine Sevim Seyda Shana Shani Shania Shanice Shanna Shannan Shannen Shari Shauna Shawana Shawna Sheena
    Sheilah Shelia Sheree Sheri Sherri Sherry Sheryl Shiela Shivani Shona Shravya Sian Sibylle Sidonia Siena
    Sienna Signa Signe Sigrid Sigrun Silja Silje Silke Sille Silva Silvana Silviana Silvie Simina Simona
    Simonetta Simonne Sina Sindy Sine Siri Sissel Siti Siv Siya Skolastika Slava Slavena Slavica Slavka
    Slavomira Smaranda Sneha Snjezana Socorro Sofi Sofie Solange Soledad Solene Soline Solveig Solvej Somadina
    Sona Sonja Sonya Soraia Sorana Soraya Sorcha Sorina Sorine Sos Souad Soumia Speranta Stacie Stana Stanca
    Stanislava Stefana Stefani Stefania Stefanie Stefanija Steffi Stefica Stela Steliana Steluta Stepanka
    Stephany Sterre Stina Stine Sudiksha Suhani Sula Sumayya Sungara Susann Susannah Susanne Susi Sussanne
    Sussie Suus Suzana Suzanna Suze Suzette Suzy Svea Svenja Swala Sybilla Sybille Sylva Sylviane Sylvianne
    Sylvie Synnove Sys Tabea Tabitha Taina Taja Talia Tamanna Tambika Tami Tammie Tammy Tamu Tanja Tanmayi Tanvi
    Tara Tari Tasha Tatjana Teea Tekla Teodora Teodosia Teona Tera Terese Teresia Tereza Terezia Terezija Terri
    Tess Tessa Thalia Thea Theda Thekla Thelma Theodora Therese Theresia Thi Thinhinane Tia Tiara Tiberia Tiina
    Tilda Tilde Timea Tinca Tincuta Tindra Tirza Tiziana Tonia Tonje Tonya Tora Tori Torill Tova Tove Traci
    Tracie Tricia Trina Trine Tripti Triveni Triya Trudi Tudora Tudorita Tudosia Tuere Tulia Turid Turkan Turvi
    Tuulikki Tyra Ubika Ucchal Udeera Udyati Ujamaa Ujunwa Ulla Ulrica Ulrika Ulrike Uma Umande Umoja Unnati
    Unni Upadhriti Upasna Upma Urishilla Urmi Urvashi Urvi Ute Vaishnavi Vajen Valborg Valerie Vamakshi Vanda
    Vanesa Vanja Vansha Vanya Varenya Varsha Varvara Vasana Vasatika Vasudha Veda Vedhika Vedika Veerle Velma
    Vendela Vendula Venera Venus Verena Veronika Veronique Vesna Veta Vicentia Vicki Vickie Vicky Victoire
    Victorine Vida Vidhi Viera Vieroslava Viktorie Vilde Vilhelmina Vilma Vinaya Vincenza Vinciane Violet
    Violetta Violette Viorela Viorica Virginie Viridiana Vita Vitoria Vittoria Viveka Viviana Viviane Vivianne
    Vivienne Vladelina Vladimira Voichita Vrinda Vrishti Vritti Vyanjana Waceera Wafae Waida Wakeeta Waltraud
    Wanda Warda Warhi Waridi Waseme Watika Weena Wenche Wendolin Widisha Wilhelmina Wilhelmine Wilma Winni Wishi
    Xalak Xenia Ximena Xiti Yaa Yachana Yadavi Yadira Yahvi Yamile Yamini Yanet Yaneth Yara Yasemin Yashasvi
    Yashawini Yashica Yashoda Yashodhara Yashvi Yasinta Yasmina Yasmine Yasti Yauvani Yazgul Yazmin Yda Yeimy
    Yeni Yenifer Yenny Yeny Yesenia Yesica Yessica Yfke Yina Yineth Yinthe Ylva Yochana Yolande Yolima Yoshita
    Yousra Yrsa Ysaline Yudy Yuli Yuliana Yulieth Yuly Yurani Yurany Yuridia Yury Yutika Zaharia Zahnya Zaira
    Zaitra Zaituni Zamfira Zaneta Zansi Zara Zaraza Zarna Zdenka Zdislava Zehnia Zehra Zelda Zelie Zeljka Zelma
    Zelmira Zenia Zenobia Zenovia Zenta Zeynep Zilmil Zina Zinal Zineb Zita Zlatica Zoey Zofia Zofie Zoja Zora
    Zoraida Zorka Zulma Zumaridi Zuwena
    """

  static let male = """
    Aadi Aage Aarav Aarnav Aarush Aayush Abdelatif Abdelkader Abdellah Abderaouf Abderrahmane Abdirahman Abdu
    Abdullahi Abeer Abeiku Abel Abelardo Abhimanyu Abhiram Abjorn Abram Achille Achim Adalberto Adamo Adams Adan
    Adelbert Adelin Adelmo Adem Adi Adigun Adil Aditya Adolfo Adonis Adriano Adriel Adrien Advaith Advay Advik
    Aedan Afonso Agastya Agne Agnolo Agnos Agostino Agustin Ahmet Aidan Aiden Aijuka Aime Ajan Ake Aki Akif
    Akram Aksel Akshay Akwasi Akwesi Aladin Alban Albeiro Alberico Albin Albrecht Alcides Aldair Aldemar
    Alderano Aldo Alec Aleix Alejo Aleksander Alen Aleodor Ales Alessio Alexandru Alexe Alexej Alf Alfio Alfons
    Alfonz Alfredo Algot Alin Alirio Alistair Alistar Aliyu Almus Alois Alojz Alonso Aloys Alphons Alphonse
    Alphonsus Alvar Alvaro Alve Alveiro Alvin Alwin Amadeo Amadeus Amador Amar Amaury Ambrose Ambroz Amedeo
    Amedeu Amico Amin Amine Amleto Amol Amon Amos Amri Amza Anas Anatolie Anay Ancizar Anderson Andre Andrej
    Andri Andrian Andrija Andrin Andwele Anes Angavu Angelo Anghel Angus Anibal Anirudh Anis Anmol Annibale
    Anoni Ansaldo Ansh Ante Antero Antim Anto Antonello Antonin Antonino Antoniu Antonius Antun Apollo Aran
    Arbey Arda Arezki Argemiro Ari Arian Arif Arild Aristide Arjun Armand Armando Armin Arnaldo Arnau Arnaud
    Arne Arno Arnold Arnost Arnulfo Aron Arpad Arron Arsenie Arsenio Artan Artis Artur Arvid Arvo Aryan Asafe
    Asani Asbjorn Asger Assar Aston Atenulf Atharv Athumani Atila Atlas Attila August Augustin Augustine Augusto
    Aurel Aurelian Aurelien Aurelio Avi Avram Axel Axinte Ayaan Ayden Aydin Aymen Aymeric Ayoub Ayub Ayush
    Ayushman Azaan Azad Azeglio Aziz Azizi Baba Baccio Bachittar Bahadurjit Bakhshi Baldassare Baldur Baldwin
    Bale Balendra Balhaar Balinda Baljiwan Balthasar Balvan Balveer Banel Banjeet Baptiste Barbu Baris Barry
    Bart Bartholomew Bartley Bartolomej Bartolomeo Bartolomeu Bas Basarab Basil Basile Bastiaan Bastian Bastien
    Baudouin Bautista Bayram Bayron Beau Bedrich Bello Benadik Benard Benedetto Benedikt Bengt Beniamin Benicio
    Benjamim Benno Benoit Benone Benson Benvenuto Beppe Berat Berend Bernabe Berndt Bernhard Bernt Bert Bertil
    Bertram Bertrand Beshte Biagio Bibuwa Biel Bilal Birger Bjarne Bladimir Blahoslav Blaine Blazej Boaz Bogdan
    Bohdan Bohumil Bohumir Bohus Bohuslav Bojan Boje Boleslav Bonifac Borge Borivoj Borje Borris Bozo Bradley
    Bradut Brady Brahim Bram Branislav Branko Brayan Breno Brent Bretislav Brice Brien Brieuc Brijesh Bror Bryan
    Bryce Bucur Bystrik Caio Caius Cal Calcedonio Caleb Calebe Calin Callum Calogero Calvin Camil Camillo Camilo
    Campo Cantemir Carmelo Carsten Carter Cas Casian Casper Catalin Cathal Caua Caue Cazimir Cecil Cedric Cedrin
    Celestin Cesare Cezar Chabane Chaitanya Chakradev Chakradhar Champak Chanakya Chandran Chandresh Charan
    Charly Chatresh Chatura Cherif Cheusi Chibuzo Chigozie Chijioke Christer Christof Christofer Christoffer
    Christophe Christos Chukwudi Chukwuemeka Ciaran Cillian Ciprian Cipriano Cirillo Ciro Claes Clarence Clark
    Clas Claudiu Claudius Claudy Claus Clavs Clayton Clemens Clement Clemente Clifford Clive Codin Codrin Codrut
    Cody Cole Coleman Colins Collin Collins Colm Colton Coluccio Colum Conal Conall Conan Conn Connor Conor
    Conrad Constantin Corentin Coriolano Cormac Cornel Cornelio Cornelis Corneliu Cornelius Corrado Corvin
    Cosimo Cosmin Costache Costantino Costanzo Costel Costin Crin Cristea Cristhian Cristian Cristiano Cristofor
    Ctibor Ctirad Curt Curtis Cyprian Cyrille Cyrus Daan Dacian Dagoberto Dai Dairo Daksh Dakshesh Dalbir
    Dalibor Dalton Dalvin Damiano Damien Damir Damjan Damon Danijel Danjuma Danny Dante Daren Darin Dario Darius
    Darko Darpan Darrell Darren Darrin Darryl Darsh Darwin Daryl Daudi Davi Davide Davin Davis Davor Davy Deane
    Decebal Declan Deiby Dejan Delfino Demeter Denny Dereck Derick Dermot Derrick Desmond Detlef Dev Devansh Dex
    Dezider Dhruv Diarmuid Dick Didier Dietmar Dietrich Dillon Dimitri Dimitrios Dinis Dino Dinu Diogo Dion
    Dionigi Dionyz Djamel Dobroslav Domagoj Domenic Domenico Domhnall Dominick Donal Donat Donatello Donato
    Donovan Dorel Dorian Dorin Dorinel Doru Dragan Drago Dragos Dragutin Drahomir Drahoslav Drazen Duane Duarte
    Duban Ducu Duje Duke Dumitru Dunia Durante Duro Dusan Dustin Duuk Duvan Dwayne Dylano Eakumbu Eamon Eamonn
    Earl Ebbe Ebenezer Ebuka Eddy Eder Edgard Edgardo Edier Edilberto Edilson Edin Edinson Edison Edisson Edmond
    Edoardo Edouard Eduar Eduard Edvard Edvin Edwar Edwin Efrain Efren Eftimie Egbert Eggert Egil Egon Eider
    Einar Einer Eino Eirik Eivind Ekalinga Ekansh Ekapad Ekaraj Ekavir Ekbal Ekene Ekow Ekrem Ekundu Elbert
    Eldar Eldon Eliakimu Elie Eliecer Elio Eliot Eliott Elis Elkin Elladio Elliot Elliott Elmar Elmer Elmo Elnur
    Elof Eloi Elon Eloy Elton Elvin Elvis Emanoil Emanuel Emanuil Emil Emile Emilian Emiliano Emilien Emin Emiro
    Emmet Emmett Enar Enda Enes Ennio Enrico Enver Enzio Enzo Eoghan Eoin Eraldo Erastus Erdogan Eremia Eren
    Erhard Erich Erick Erkan Erland Erling Ermanno Ermenegildo Ermes Ernest Erol Ervin Erwan Erwin Esben Eskil
    Esneider Espartaco Espen Esteban Estiven Etienne Ettore Eugen Eugenio Eusebiu Eustatiu Evald Evans Evelio
    Evert Ewald Ezekiel Ezequiel Ezio Ezra Faas Faber Fabian Fabien Fabrice Fabrizio Facundo Falan Faqid Faraj
    Faras Farhan Farid Fariq Faris Fariz Faruk Fatih Fatteh Fausto Feargal Fearghal Fedde Fedele Federico
    Federigo Fedor Ferdinando Ferenc Fergal Fergus Ferhat Fernand Ferney Festus Fiifi Filipe Filippo Finbar Finn
    Fintan Fiodor Fiorenzo Fiorino Fitan Fiyaz Flavio Flaviu Flemming Florea Florent Florentin Florin Floris
    Fodil Folke Frado Francisc Franck Franco Franjo Franky Frans Frantisek Freddy Frede Frederic Frederico
    Frederik Fredo Fredric Fredrick Fredrik Fredy Fridolin Fridrich Friedrich Fritz Frode Fulvio Fuzuli Gabin
    Gabino Gabor Gabriel Gael Gaetan Gaetano Gagan Galasso Gallego Garret Garrett Garry Gaspar Gaspard Gaspare
    Gaston Gastone Gaurang Gaurav Gautam Gauthier Gavin Gebhard Geert Geir Gejza Gelu Genaro Gennaro Geoffroy
    Georgel Georgian Georgios Geovanny Gerardo Gerhardt Germain Gerold Geronimo Gerrit Gerson Gert Ghenadie
    Gheorghe Gheorghita Ghilas Ghislain Ghita Giacinto Giacobbe Giampaolo Giampiero Gian Giancarlo Gianfrancesco
    Gianfranco Gianluca Gianluigi Gianmarco Gianni Gianpaolo Gianpietro Gibson Gica Gicu Gideon Giel Gijs Gil
    Gilbert Gilberto Gildardo Giles Gilles Gillis Gino Gioacchino Gioachino Gioele Gioffre Gion Gionata Giorgian
    Giosue Giovanny Girik Girindra Girish Girolamo Giuliano Giulio Giustino Glen Godfrey Goffredo Goncalo
    Gonzalo Gopal Goran Gorm Gosta Gote Gottfrid Gottfried Gottlieb Graeme Gratian Graziano Greco Greger Gregg
    Gregoire Gregor Gregorian Gregorio Grigore Grzegorz Guarino Guglielmo Guido Guilherme Gulaga Gunbir Guneet
    Gunnar Gunner Gunter Gunther Gust Gustaf Gustav Gustave Guus Habibu Hadithi Hadrien Hakan Hakim Hakon Halil
    Hamis Hampus Hamza Hannes Hansjorg Hanspeter Haralamb Haralambie Harald Hardik Hardy Harish Harol Harri
    Harrison Harshil Hartmut Harun Haruna Harvey Hasan Havard Heiko Heinz Heitor Helge Helmer Hemang Hendrik
    Henning Henric Henrich Henrik Heriberto Herman Hermann Hermes Hernan Hernando Herney Herve Hicham Hidde
    Hilbert Hilding Hilmar Hiram Hitesh Hjalmar Hjalte Hocine Holger Holm Homero Honore Horacio Horatiu Horea
    Horia Horymir Hosea Houcine Hredhaan Hritik Hrvoje Hubert Hugues Humberto Humphrey Huseyin Huy Hynek Iacob
    Iain Iancu Ianis Ieremia Ifeanyi Ifechukwu Ignac Ignace Ignacio Ignatz Ignaz Ignazio Ikbal Ikenna Ilarie
    Ilarion Ilias Ilie Ilija Ilja Ilyas Ilyes Imaran Immanuel Imrich Indrajit Ingemar Ingmar Ingo Ingvar
    Inocentiu Ioan Ioannis Ionel Ionica Ionut Iosif Ippazio Irinel Isaac Isac Isaiah Isaias Isak Isaque Isaya
    Ishaan Ishwar Isidor Isidro Ismael Ismet Issack Iulian Iuliu Iurie Iustin Iustinian Ivar Iver Ivo Ivor Iwan
    Izidor Jacinto Jackson Jacky Jacobo Jacopo Jader Jagat Jagdish Jai Jaider Jairaj Jairo Jaka Jake Jakov Jalia
    Jamal Jamil Jangwa Jani Janick Janik Janko Jannik Jannis Jano Janos Janus Jari Jarl Jarlath Jarno Jarolim
    Jaromir Jaron Jaroslav Jasper Jatin Jay Jayson Jeet Jeferson Jefferson Jeffery Jeison Jeisson Jelani Jelle
    Jelte Jenel Jeppe Jere Jeremiah Jeremias Jergus Jerker Jermaine Jeronimo Jerson Jesper Jhan Jhoan Jhon
    Jhonatan Jhonny Jhony Jimmie Jindrich Jip Jiri Joacim Joakim Joaquim Joaquin Jochen Joep Joey Joffrey
    Johannes Johnathan Johny Jon Jonah Jonatan Jonathon Joojo Joost Jordi Jordon Jordy Jorg Jorgen Joris Jorn
    Jort Josep Josephus Josiah Josip Josko Joso Jost Josua Josue Jovan Jozef Jozo Jude Juhani Jules Julien
    Julius Jumaane Junius Juraj Juri Jurre Justiniani Justus Kabir Kabiru Kada Kai Kaique Kaj Kaleb Kalevi Kalle
    Kalpit Kamil Kamron Kane Kare Karlo Karsten Kashangaki Kasim Kaspar Kasper Kazim Kazimir Keano Keld Kelechi
    Kelvin Kemal Kenan Kenn Kennet Kenny Kenth Kenyangi Kenzo Kevim Khalil Khamani Khamisi Kiaan Kian Kiapo
    Kieran Kijani Kilian Killian Kimbilio Kinubi Kirk Kiume Kjeld Kjell Kjetil Klaas Klas Klavs Klemens Klement
    Kliment Knut Koen Kojo Koloman Kondo Konrad Konradi Konstantinos Kornel Kornelius Kovu Krish Krister
    Kristijan Kristjan Kristof Kristofer Kristoffer Kristopher Krystof Kujoe Kumar Kuno Kurtis Kurunzi Kusiima
    Kvetoslav Kwabena Kwadwo Kwaku Kwamena Kwasi Kweku Kwesi Kyan Kyano Kylian Kyllian Laban Ladislau Ladislav
    Lage Laksh Lakshit Lamar Lambert Lamberto Lamine Lando Larry Lascar Lasse Laszlo Laureano Laurens Laurentiu
    Laurenz Laurian Laurin Laurits Laus Laust Lautaro Lazar Lazzaro Leander Leandro Leano Leider Leif Lenn
    Lennart Lennarth Lenny Leonce Leonel Leonhard Leontin Leopold Leopoldo Leordean Leos Leroy Levi Levin
    Levoslav Lewis Lex Liam Lian Libardo Liberto Lica Lino Linus Lio Lionel Lisandro Livio Liviu Lodovico Loek
    Lohit Loic Loke Lorcan Lorenz Lorin Lotfi Lothar Loui Louka Lourenco Lovre Lovro Lowe Luan Lubomir Lubor
    Lubos Luboslav Luc Lucca Lucentiu Luchino Lucian Luciano Lucien Lucio Lucretiu Ludek Ludolf Ludomil Ludovic
    Ludovico Ludovit Ludvig Ludvik Ludwig Luke Lumir Luther Lutz Luuk Lyam Lyndon Maanas Maanav Madalin Madhav
    Mads Mael Magne Magnus Mahdi Mahir Mahmud Mahmut Maicol Maik Maksim Makunga Makuu Malachy Malcolm Malik
    Malte Malthe Mamadou Manan Manbir Manole Manthan Manus Marcantonio Marcello Marcin Marcio Marcu Marek
    Mariano Marijan Marijn Marinus Maris Marius Marlon Maros Mart Marten Martim Martino Marvin Mason
    Massimiliano Massinissa Matei Matej Mateo Mateus Matheo Matheus Mathew Mathias Mathieu Mathijs Mathis Mathys
    Matias Mato Matous Matthieu Matthijs Matti Mattia Mattias Matts Matus Matyas Maurilio Maurits Mauritz
    Maurizio Mauro Mavuno Maxence Maxime Maximilian Maximiliano Maximilien Maximo Maximus Maxwell Medard Mees
    Mehdi Meinrad Mel Melichar Melker Melle Melvin Melwin Merijn Merlin Mervin Mervyn Metin Metod Micael Micha
    Micheal Michelangelo Micheletto Michelotto Mick Mickael Mihael Mihai Mihnea Mijo Mik Mika Mikael Mikkel
    Mikulas Miller Milo Miloslav Milton Mio Miodrag Miran Mircea Mirco Mirko Miro Miron Miroslav Mirsad Misael
    Mislav Mitchel Mitchell Mitesh Mitica Mitrut Mladen Modesto Mogens Mohamad Mohamedi Mohand Moises Mojmir
    Moric Moritz Morris Morten Mortimer Moses Mouloud Mounir Mourad Moussa Mugur Mugurel Muhamed Muhammed Mulele
    Muli Muni Murat Murilo Musa Muslum Mustapha Mwezi Myles Nabil Nacer Nachiket Nadir Nae Nael Naim Naksh Nakul
    Nando Napoleone Narcis Nasiru Nassim Natan Natanael Nathanael Naud Naveen Nazim Neal Nechifor Neel Nehemiah
    Neider Nel Nelio Nelu Nenad Neo Nestor Nevin Nevio Newton Ngamia Ngeni Niall Niccolo Nichifor Nick Nicklas
    Nicky Niclas Nico Nicoara Nicodim Nicolae Nicolai Nicolaie Nicolaj Nicolo Nicu Niculita Nicusor Nicuta Niek
    Niels Nik Niklas Niko Nikolaj Nikolaos Nikolas Nikolaus Niksa Nils Nilson Nino Nitesh Niyazi Nnamdi Noah
    Noam Noe Nolan Nonso Norbert Norberto Norbey Noud Nout Ntimi Nuhu Nuno Nuriat Nuru Nwabudike Obed Obinna
    Ocampo Octav Octavian Octavio Octaviu Odd Oisin Oivind Ojas Ojvind Okechukwu Okto Olavi Oldrich Ole Olfert
    Olimpian Olimpiu Olivier Oliviu Oliwer Olle Olov Omari Omer Omkaar Ondrej Onkar Onveer Orazio Oreste Orhan
    Orinder Orjan Orni Osogo Ossian Osten Osvald Osvaldo Oswald Oswaldo Otakar Otavio Othmar Otis Oto Ottavio
    Ottone Ouanes Oussama Ove Ovidio Ovidiu Ovli Owen Oystein Oyvind Padraic Padraig Pal Palle Pambe Pamfil
    Panagachie Panait Panfilo Pankrac Paride Parth Pascal Pascual Pasqual Pasquale Patric Patricio Patrik
    Patrizio Patru Pau Pauric Pavao Pavol Paw Pawel Peadar Pearse Peder Pekka Pelaji Pelle Pellegrino Pepijn
    Pero Perry Petar Petre Petrica Petrisor Petru Petrut Petter Philipp Pierangelo Pierce Piergiorgio
    Piergiuseppe Pierluigi Piermaria Piero Pierpaolo Piersanti Pieter Pim Pirmin Pius Plesu Pompeo Pompiliu
    Pomponio Pontus Popobawa Porfirio Poul Pranav Praneel Pranit Pratyush Pravoslav Preben Premysl Preston
    Prokop Puccio Pumbaa Qabil Qadim Qarin Qasim Quentin Quincy Quinten Rabah Rachid Rachit Radek Radim Radomir
    Radoslav Radovan Radu Raducu Raduz Raffael Raffaele Raffaellino Raffaello Raghav Ragnar Ragner Raimondo
    Raimund Rainer Ralf Rama Ramadan Ramazan Ramiro Ramzi Ranbir Randall Randolf Ranieri Ranveer Raoul Raphael
    Rares Rashidi Rasmus Rastislav Ravi Ravy Rayaan Rayan Razi Razvan Redmond Reginald Regis Rehaan Reimar
    Reinaldo Reinel Reiner Reinhart Reinhold Reino Relu Rembrandt Remi Remo Remus Remy Renan Renato Renaud Rens
    Renzo Reuben Reyansh Reynaldo Rhavi Rhys Riad Rian Riccardo Ricciotti Richardt Rickard Rickey Ricky Rida
    Rigoberto Rik Rikard Rino Risasi Roan Robby Robinson Rocco Rochdi Roderick Rodger Rodney Rodolfo Rodolphe
    Roel Rogers Rohan Roko Rolando Rolf Romain Romano Romeo Romolo Romuald Romulus Ronal Ronaldo Ronan Ronith
    Ronni Ronny Rostislav Rouven Ruairi Rubani Ruben Rudi Rudiger Rudolph Rudra Rudy Rufino Ruggero Ruggiero
    Ruhiu Rui Rune Rungo Rushil Saad Saban Sabatino Sabin Sabri Sadaka Sadiki Safet Saksham Salah Saleh Salih
    Salim Salomon Salvi Samaksh Samar Samarth Samesh Sami Samir Sammy Samson Samweli Samy Sander Sandro Sandu
    Sani Sante Santino Sarthak Sascha Sathvik Saul Sava Saverio Scot Seamus Sebastiaan Sebastiano Sebastiao
    Sebastien Sedat Segundo Seif Selim Sem Senn Sep Sepp Serafin Serban Serge Sergej Sergiu Sergius Servac
    Severin Severino Shaban Shamsuddeen Shaun Shaurya Shawn Shehu Shivansh Siddharth Siegfried Sigfrid Sigge
    Sigmund Sigurd Sigvard Sil Sila Silas Silvano Silvester Silvestro Silvian Silviu Simao Sime Simen Simeon
    Simi Simion Sindre Sinica Sinisa Sivert Sixten Sjoerd Slavko Slavomir Slobodan Smith Sneider Sofiane Solon
    Somtochukwu Sondre Soren Sorin Soufiane Spencer Staffan Stan Stancu Stanislaus Stanislav Steen Stef Steffen
    Stein Steinar Stelian Stellan Sten Stepan Stephan Stephane Stewart Stian Stig Stijn Stiven Stjepan Sture
    Suleyman Sune Svante Svatopluk Svatoslav Svein Svenning Sverre Svetozar Swen Sylvain Sylvester Tadeas Tage
    Taha Tahir Takatifu Tanay Tanguy Tanimu Tanish Tanner Tanveer Tapani Tapio Tarak Tarik Tarzicius Teddy
    Teerth Tejas Tejs Telemaco Temistocle Teo Teodor Teodoro Teofil Teohari Terence Terje Terrance Terrence Teun
    Thabiti Thaddeus Thales Theodor Theodore Theodoro Theophile Thiago Thibaud Thibault Thibaut Thierry Thijmen
    Thijn Thijs Thom Thor Thore Thorsten Thure Tiago Tiberiu Tibor Tichomir Tijmen Tijn Tijs Till Tilman Timeo
    Timmy Timo Timon Timotei Timotej Timoteo Timothee Tino Titus Tiziano Todd Todor Toivo Toki Toma Tomi
    Tomislav Tomo Tonino Tonny Tor Torben Torbjorn Tord Torgny Torquato Torsten Traian Travis Troels Trond Troy
    Tudor Tukufu Tulio Tullio Ture Twan Tycho Tygo Tyrone Tyson Ubaldo Uberto Uche Uchenna Udant Udarsh Udo Uffe
    Ugo Ugolino Ulf Ulrich Ulrik Umang Umberto Upkaar Uriel Urs Ushindi Usiku Usman Utkarsh Uwe Vagn Valdemar
    Valentijn Valentim Valentino Valer Valerio Valeriu Valter Vasco Vasil Vasile Vasyl Vavrinec Vedant Vedran
    Veer Vegard Veli Venancio Vendelin Veniamin Verner Vernon Vic Vicente Vicentiu Vidar Vide Viggo Vigo Vihaan
    Viking Vilem Vilgot Vilhelm Viliam Villads Ville Vilmer Vincentio Vincentiu Vincenzo Vinicius Vinzenz Viorel
    Viraj Virgilio Visarion Vit Vitazoslav Vitezslav Vito Vivaan Vjekoslav Vladislav Vlado Vlaicu Vlastimil
    Voicu Vojtech Vratislav Vratko Wahab Waldemar Walid Warinder Warjas Wassim Wazir Weldon Wenzel Wesley Wessel
    Wilber Wilder Wilfred Wilfredo Wilfrido Wilfried Willard Wille Willem Willi Willian Willis Wilman Wilmar
    Wilmer Wilson Wout Wouter Wriddhish Wridesh Wyatt Xander Xaver Xavi Xavier Yacine Yadigar Yagnesh Yago Yahia
    Yakobo Yamid Yan Yanis Yann Yannick Yannis Yash Yasin Yassin Yassine Yatan Yatin Yaw Yecid Yeferson Yeison
    Yerson Yesid Yilmaz Yngve Yoann Yohan Yohane Yosef Youba Youcef Younes Youri Yousef Yug Yuvraj Yvan Yvon
    Zacarias Zacharias Zacharie Zachary Zahid Zahur Zaid Zakaria Zamfir Zamir Zashil Zayan Zayyan Zbynek Zdenek
    Zdenko Zdravko Zeferino Zehaan Zeljko Zende Zeno Ziggy Zigmund Zikmund Zlatko Zoran Zuba Zuhri Zvonko Zwatie
    """
}
