/**
 * Parts that very many people bear: that they are alike says little. A line a group of names of one sound;
 * forms of one line are one name, and the number is the weight of the part beside 1 for a part that is rare.
 */
export const commonParts = `
0.45 محمد, Mohammed, Mohammad, Mohamed, Mohamad, Muhammad, Muhammed, Məhəmməd, Mehmet, Мухаммед, Мухаммад, Мохаммед, Магомед
0.55 أحمد, Ahmad, Ahmed, Əhməd, Ahmet, Ахмед, Ахмад
0.55 علي, Ali, Əli, Али
0.6 حسن, Hassan, Hasan, Həsən, Хасан, Гасан
0.6 حسين, Hussein, Hussain, Husayn, Hossein, Hüseyn, Хусейн, Гусейн
0.6 عبد الله, عبدالله, Abdullah, Abdulla, Abdallah, Абдулла, Абдалла
0.6 عبد الرحمن, Abdulrahman, Abdurrahman, Абдуррахман, Абдул-Рахман, Əbdürrəhman
0.6 عبد العزيز, Abdulaziz, Abdelaziz, Əbdüləziz, Абдул-Азиз, Абдель Азиз
0.6 خالد, Khalid, Khaled, Xalid, Халед, Халид
0.6 سعيد, Said, Saeed, Səid, Саид
0.6 إبراهيم, Ibrahim, İbrahim, Ибрагим, Ибрахим
0.6 يوسف, Yusuf, Youssef, Yousef, Yusif, Юсуф, Юсеф
0.6 عمر, Omar, Umar, Ömər, Омар, Умар
0.6 ناصر, Nasser, Nasir, Nasir, Насер, Насир
0.6 سالم, Salem, Salim, Салем, Салим
0.6 جابر, Jaber, Jabir, Cabir, Джабер, Джабир
0.6 حمد, Hamad, Həməd, Хамад
0.5 الصباح, Al-Sabah, Sabah, Səbah, Сабах
0.5 آل سعود, السعود, Saud, Al Saud, Səud, Сауд
0.5 آل ثاني, Thani, Al Thani, Sani, Тани
0.5 آل نهيان, Nahyan, Al Nahyan, Нахайян
0.5 آل مكتوم, Maktoum, Al Maktoum, Мактум
0.5 آل خليفة, Khalifa, Al Khalifa, Xəlifə, Халифа
0.6 Khan, خان, Xan, Хан
0.6 Singh, سينغ, Сингх
0.7 Aliyev, Aliev, علييف, Əliyev, Алиев, Aliyeva, Əliyeva, Алиева, علييفا
0.7 Mammadov, Mamedov, محمدوف, مامادوف, Məmmədov, Мамедов, Мамедова, Məmmədova
0.7 Hasanov, Həsənov, حسنوف, Гасанов
0.7 Huseynov, Hüseynov, حسينوف, Гусейнов
0.7 Ivanov, إيفانوف, Иванов, Иванова
0.7 John, جون, Джон
0.7 David, ديفيد, Дэвид
0.7 Alexander, Aleksandr, ألكسندر, Александр
0.7 Sergei, Sergey, سيرغي, Сергей
0.7 Vladimir, فلاديمير, Владимир
0.6 مصطفى, Mustafa, Mostafa, Moustapha, Мустафа
0.6 عيسى, Isa, Issa, İsa, Иса
0.6 قاسم, Qasim, Qassem, Kassym, Qasım, Касым, Касем
0.7 طه, Taha, Таха
0.7 معمر, Muammar, Moammar, Müəmmər, Муаммар
0.7 Emmanuel, إيمانويل, Эмманюэль
0.7 Nicolas, نيكولا, Николя
0.7 Smith, سميث, Смит
0.7 Kim, كيم, Ким
0.7 Lee, Li, لي, Ли
0.7 Wang, وانغ, Ван
0.7 Chen, تشن, Чэнь
`;
