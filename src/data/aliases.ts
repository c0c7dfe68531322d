/**
 * Names and terms that outlets write differently, one entry a line, forms separated by `|`. Searching for one form finds
 * all of them, so a form must mean the same thing everywhere: no bare surname that several people bear, no word with a
 * second meaning, no single character. Forms that differ only in script, case, width or name dots are one form already
 * (see fold.ts) and are given once. The order of an entry's forms means nothing.
 */
export const ALIASES = `
# people: United States
特朗普 | 川普 | Trump | Donald Trump | 唐纳德·特朗普 | 唐纳·川普
乔·拜登 | 约瑟夫·拜登 | Joe Biden
亨特·拜登 | 杭特·拜登 | Hunter Biden
吉尔·拜登 | Jill Biden
奥巴马 | 欧巴马 | Obama | Barack Obama
米歇尔·奥巴马 | 蜜雪儿·欧巴马 | Michelle Obama
希拉里·克林顿 | 希拉蕊·柯林顿 | 希拉里 | 希拉蕊 | Hillary Clinton
比尔·克林顿 | 比尔·柯林顿 | Bill Clinton
小布什 | 小布希 | George W. Bush
老布什 | 老布希 | George H. W. Bush
罗纳德·里根 | 隆纳·雷根 | 里根总统 | 雷根总统 | Ronald Reagan
吉米·卡特 | Jimmy Carter
尼克松 | 尼克森 | Richard Nixon | 理查德·尼克松
肯尼迪总统 | 甘迺迪总统 | John F. Kennedy | 约翰·肯尼迪 | 约翰·甘迺迪
小罗伯特·肯尼迪 | 小劳勃·甘迺迪 | 小罗伯·甘迺迪 | Robert F. Kennedy Jr.
艾森豪威尔 | 艾森豪 | Eisenhower | Dwight Eisenhower
卡玛拉·哈里斯 | 贺锦丽 | Kamala Harris
彭斯副总统 | 潘斯 | Mike Pence | 迈克·彭斯 | 麦克·彭斯
蓬佩奥 | 庞培欧 | 蓬佩欧 | Pompeo | Mike Pompeo
布林肯 | 布灵肯 | Blinken | Antony Blinken
沙利文顾问 | 苏利文顾问 | Jake Sullivan | 杰克·沙利文 | 杰克·苏利文
雷蒙多 | 雷孟多 | Raimondo | Gina Raimondo
耶伦 | 叶伦 | Yellen | Janet Yellen
戴琪 | Katherine Tai
劳埃德·奥斯汀 | 洛伊德·奥斯汀 | Lloyd Austin
佩洛西 | 裴洛西 | Pelosi | Nancy Pelosi
麦卡锡议长 | 麦卡锡众议长 | Kevin McCarthy | 凯文·麦卡锡 | 凯文·麦卡西
麦康奈尔 | 麦康诺 | Mitch McConnell
查克·舒默 | 查克·舒莫 | Chuck Schumer
马可·鲁比奥 | 马可·卢比奥 | 马可·卢比欧 | 鲁比奥 | 卢比奥 | 卢比欧 | Marco Rubio
泰德·克鲁兹 | 特德·克鲁兹 | 泰德·克鲁斯 | Ted Cruz
桑德斯参议员 | Bernie Sanders | 伯尼·桑德斯
万斯副总统 | 范斯副总统 | JD Vance | J.D. Vance
赫格塞思 | 海格塞斯 | 赫格塞斯 | Hegseth | Pete Hegseth
贝森特 | 贝桑特 | 班森特 | Scott Bessent
卢特尼克 | 鲁特尼克 | 卢特尼 | Lutnick | Howard Lutnick
马斯克 | Elon Musk | 埃隆·马斯克 | 伊隆·马斯克
扎克伯格 | 札克伯格 | 祖克柏 | 朱克伯格 | Zuckerberg | Mark Zuckerberg
贝索斯 | 贝佐斯 | Bezos | Jeff Bezos
比尔·盖茨 | 比尔盖兹 | Bill Gates
蒂姆·库克 | 提姆·库克 | Tim Cook
史蒂夫·乔布斯 | 史蒂夫·贾伯斯 | 乔布斯 | 贾伯斯 | Steve Jobs
萨姆·奥尔特曼 | 山姆·奥特曼 | 萨姆·阿尔特曼 | Sam Altman
巴菲特 | Warren Buffett | 沃伦·巴菲特 | 华伦·巴菲特
索罗斯 | 乔治·索罗斯 | George Soros
杰罗姆·鲍威尔 | 杰洛米·鲍尔 | Jerome Powell
科林·鲍威尔 | 柯林·鲍尔 | Colin Powell
基辛格 | 季辛吉 | Kissinger | Henry Kissinger
布热津斯基 | 布里辛斯基 | Brzezinski | Zbigniew Brzezinski
班农 | 巴农 | Steve Bannon | 史蒂夫·班农
纳瓦罗 | Peter Navarro | 彼得·纳瓦罗
博尔顿顾问 | 波顿顾问 | John Bolton | 约翰·博尔顿 | 约翰·波顿
莱特希泽 | 赖海哲 | Lighthizer | Robert Lighthizer
姆努钦 | 梅努钦 | Mnuchin | Steven Mnuchin
库什纳 | Jared Kushner | 贾里德·库什纳
伊万卡·特朗普 | 伊凡卡·川普 | 伊万卡 | 伊凡卡 | Ivanka Trump
梅拉尼娅 | 梅兰妮亚 | Melania Trump
朱利安尼 | 朱利亚尼 | 鲁迪·朱利安尼 | Giuliani | Rudy Giuliani
福奇 | 佛奇 | Anthony Fauci | 安东尼·福奇
金斯伯格大法官 | 金斯柏格大法官 | Ruth Bader Ginsburg
卡瓦诺 | 卡瓦纳大法官 | Kavanaugh | Brett Kavanaugh
米利将军 | 密利将军 | Mark Milley | 马克·米利 | 马克·密利
阿奎利诺 | 阿基里诺 | Aquilino | John Aquilino
乔治·弗洛伊德 | 乔治·佛洛伊德 | George Floyd
斯诺登 | 史诺登 | Snowden | Edward Snowden
阿桑奇 | 亚桑杰 | 阿桑杰 | Assange | Julian Assange
哈维·韦恩斯坦 | 哈维·温斯坦 | Harvey Weinstein
爱泼斯坦 | 艾普斯坦 | Jeffrey Epstein | 杰弗里·爱泼斯坦
谢淑丽 | Susan Shirk
包道格 | Douglas Paal
傅高义 | Ezra Vogel
黎安友 | Andrew Nathan
沈大伟 | David Shambaugh
马修·波廷格 | 马特·波廷格 | Matt Pottinger
余茂春 | Miles Yu
尼古拉斯·伯恩斯 | 尼可拉斯·伯恩斯 | Nicholas Burns
威廉·伯恩斯 | William Burns

# people: Europe
普京 | 普丁 | 蒲亭 | Putin | Vladimir Putin
泽连斯基 | 泽伦斯基 | Zelensky | Zelenskyy | Volodymyr Zelensky
梅德韦杰夫 | 梅德维杰夫 | 麦维德夫 | Medvedev | Dmitry Medvedev
拉夫罗夫 | 拉夫洛夫 | Lavrov | Sergei Lavrov
绍伊古 | 萧依古 | 修伊古 | Shoigu | Sergei Shoigu
普里戈任 | 普里格津 | 普里戈津 | Prigozhin | Yevgeny Prigozhin
纳瓦利内 | 纳瓦尔尼 | 纳瓦尼 | 纳瓦利尼 | Navalny | Alexei Navalny
佩斯科夫 | 培斯科夫 | 裴斯可夫 | Peskov | Dmitry Peskov
戈尔巴乔夫 | 戈巴契夫 | Gorbachev | Mikhail Gorbachev
叶利钦 | 叶尔辛 | Yeltsin | Boris Yeltsin
斯大林 | 史达林 | Stalin | Joseph Stalin
赫鲁晓夫 | 赫鲁雪夫 | Khrushchev | Nikita Khrushchev
勃列日涅夫 | 布里兹涅夫 | Brezhnev | Leonid Brezhnev
托洛茨基 | 托洛斯基 | Trotsky | Leon Trotsky
卢卡申科 | 卢卡申柯 | 鲁卡申科 | Lukashenko | Alexander Lukashenko
默克尔 | 梅克尔 | Merkel | Angela Merkel
朔尔茨 | 肖尔茨 | 萧兹 | 绍尔茨 | Scholz | Olaf Scholz
默茨 | 梅尔茨 | 梅兹总理 | Friedrich Merz
贝尔伯克 | 贝尔博克 | Baerbock | Annalena Baerbock
格哈德·施罗德 | 格哈特·施若德 | 格哈德·施洛德 | Gerhard Schroeder | Gerhard Schröder
马克龙 | 马克宏 | Macron | Emmanuel Macron
玛丽娜·勒庞 | 玛琳·勒朋 | Marine Le Pen
萨科齐 | 沙克吉 | Sarkozy | Nicolas Sarkozy
奥朗德 | 欧兰德 | Hollande | François Hollande
希拉克 | 席哈克 | Jacques Chirac
戴高乐 | de Gaulle
密特朗 | Mitterrand | François Mitterrand
鲍里斯·约翰逊 | 鲍里斯·强生 | Boris Johnson | 约翰逊首相 | 强生首相
特雷莎·梅 | 德蕾莎·梅伊 | 文翠珊 | 德蕾莎·梅 | Theresa May
戴维·卡梅伦 | 大卫·卡麦隆 | 甘民乐 | David Cameron
利兹·特拉斯 | 莉兹·特拉斯 | 利兹·特鲁斯 | 特拉斯首相 | 特鲁斯首相 | 卓慧思 | Liz Truss
苏纳克 | 辛伟诚 | 里希·苏纳克 | Rishi Sunak
斯塔默 | 施凯尔 | 施纪贤 | Keir Starmer
布莱尔首相 | 贝理雅 | 托尼·布莱尔 | 东尼·布莱尔 | Tony Blair
撒切尔 | 柴契尔 | 戴卓尔 | Thatcher | Margaret Thatcher
丘吉尔 | 邱吉尔 | Winston Churchill
彭定康 | Chris Patten
伊丽莎白二世 | 伊莉莎白二世 | Elizabeth II
查尔斯三世 | 查理三世 | Charles III
冯德莱恩 | 范德赖恩 | von der Leyen
博雷利 | 波瑞尔 | 博雷尔 | Josep Borrell | 何塞普·博雷利
夏尔·米歇尔 | 查尔斯·米歇尔 | Charles Michel
斯托尔滕贝格 | 史托腾伯格 | 斯托尔滕贝尔格 | Stoltenberg | Jens Stoltenberg
马克·吕特 | 马克·鲁特 | Mark Rutte
拉加德 | 拉嘉德 | Christine Lagarde
梅洛尼 | 梅罗尼 | Giorgia Meloni
贝卢斯科尼 | 贝鲁斯柯尼 | 贝鲁斯科尼 | Berlusconi | Silvio Berlusconi
德拉吉 | 德拉基 | Mario Draghi
欧尔班 | 奥尔班 | 奥班总理 | Orban | Viktor Orban
埃尔多安 | 艾尔多安 | 艾尔段 | 厄多安 | Erdogan | Recep Tayyip Erdogan
希特勒 | Adolf Hitler | 阿道夫·希特勒
墨索里尼 | Mussolini | Benito Mussolini
方济各教皇 | 方济各教宗 | 教宗方济各 | 教皇方济各 | 教宗弗朗西斯 | Pope Francis
本笃十六世 | 本笃十六 | Benedict XVI
通贝里 | 桑伯格 | 格蕾塔·通贝里 | 格蕾塔·童贝里 | Greta Thunberg

# people: Asia, Middle East, Africa, the Americas, Oceania
习近平 | Xi Jinping
李克强 | Li Keqiang
王岐山 | Wang Qishan
薄熙来 | Bo Xilai
邓小平 | Deng Xiaoping
毛泽东 | Mao Zedong
周恩来 | Zhou Enlai
蒋介石 | 蒋中正 | Chiang Kai-shek
蒋经国 | Chiang Ching-kuo
孙中山 | 孙逸仙 | Sun Yat-sen
蔡英文 | Tsai Ing-wen
赖清德 | William Lai | Lai Ching-te
马英九 | Ma Ying-jeou
李登辉 | Lee Teng-hui
陈水扁 | Chen Shui-bian
萧美琴 | Hsiao Bi-khim
林郑月娥 | Carrie Lam
李家超 | John Lee Ka-chiu
黎智英 | Jimmy Lai
黄之锋 | Joshua Wong
周庭 | Agnes Chow
刘晓波 | Liu Xiaobo
艾未未 | Ai Weiwei
达赖喇嘛 | Dalai Lama
班禅喇嘛 | Panchen Lama
伊力哈木 | 伊利哈木 | 伊力哈木·土赫提 | Ilham Tohti
孟晚舟 | Meng Wanzhou
任正非 | Ren Zhengfei
彭帅 | Peng Shuai
陈光诚 | Chen Guangcheng
张忠谋 | Morris Chang
黄仁勋 | Jensen Huang
安倍晋三 | Shinzo Abe
岸田文雄 | Fumio Kishida
菅义伟 | Yoshihide Suga
石破茂 | Shigeru Ishiba
高市早苗 | Sanae Takaichi
金正恩 | 金正银 | Kim Jong Un
金与正 | Kim Yo Jong
金正日 | Kim Jong Il
文在寅 | Moon Jae-in
尹锡悦 | Yoon Suk Yeol
李在明 | Lee Jae-myung
朴槿惠 | Park Geun-hye
莫迪 | 纳伦德拉·莫迪 | Narendra Modi
苏杰生 | 贾伊尚卡尔 | 杰尚卡尔 | Jaishankar | Subrahmanyam Jaishankar
英迪拉·甘地 | 甘地夫人 | Indira Gandhi
伊姆兰·汗 | Imran Khan
夏巴兹·谢里夫 | 沙赫巴兹·谢里夫 | Shehbaz Sharif
昂山素季 | 翁山苏姬 | 昂山素姬 | Aung San Suu Kyi
敏昂莱 | 明昂莱 | Min Aung Hlaing
罗德里戈·杜特尔特 | 罗德里戈·杜特蒂 | 杜特尔特总统 | 杜特蒂总统 | Rodrigo Duterte
萨拉·杜特尔特 | 莎拉·杜特蒂 | Sara Duterte
小马科斯 | 小马可仕 | Marcos Jr.
佐科 | 佐科威 | Joko Widodo
普拉博沃 | 普拉伯沃 | Prabowo | Prabowo Subianto
马哈蒂尔 | 马哈迪 | 马哈地 | Mahathir | Mahathir Mohamad
安瓦尔首相 | 安华首相 | 安瓦尔·易卜拉欣 | 安华·依布拉欣 | Anwar Ibrahim
李显龙 | Lee Hsien Loong
李光耀 | Lee Kuan Yew
黄循财 | Lawrence Wong
他信·西那瓦 | 前总理他信 | 塔克辛 | 戴克辛 | Thaksin | Thaksin Shinawatra
英拉 | 盈拉 | 颖拉 | Yingluck | Yingluck Shinawatra
巴育 | 帕拉育 | Prayuth | Prayuth Chan-ocha
洪森 | Hun Sen
苏哈托 | 苏哈多 | Suharto
内塔尼亚胡 | 纳坦雅胡 | 尼坦雅胡 | 内坦亚胡 | Netanyahu | Benjamin Netanyahu
阿巴斯主席 | 马哈茂德·阿巴斯 | Mahmoud Abbas
阿拉法特 | 阿拉法 | Arafat | Yasser Arafat
哈梅内伊 | 哈米尼 | 哈梅尼 | 卡梅内伊 | Khamenei | Ali Khamenei
霍梅尼 | 何梅尼 | Khomeini | Ruhollah Khomeini
鲁哈尼 | 罗哈尼 | Rouhani | Hassan Rouhani
莱希总统 | 莱西总统 | 易卜拉欣·莱希 | Ebrahim Raisi
苏莱曼尼 | 苏雷曼尼 | 索莱马尼 | Soleimani | Qassem Soleimani
萨达姆 | 海珊 | 萨达姆·侯赛因 | 萨达姆·海珊 | Saddam Hussein
卡扎菲 | 格达费 | 卡达菲 | Gaddafi | Qaddafi | Muammar Gaddafi
巴沙尔·阿萨德 | 巴沙尔·阿塞德 | 巴夏尔·阿塞德 | Bashar al-Assad
穆罕默德·本·萨勒曼 | 穆罕默德·沙尔曼 | Mohammed bin Salman
卡舒吉 | 卡舒格吉 | 哈苏吉 | 哈绍吉 | Khashoggi | Jamal Khashoggi
本·拉登 | 宾拉登 | 奥萨马·本·拉登 | Osama bin Laden
曼德拉 | 纳尔逊·曼德拉 | 尼尔森·曼德拉 | Nelson Mandela
拉马福萨 | 拉玛佛沙 | 拉马佛沙 | Ramaphosa | Cyril Ramaphosa
穆加贝 | 穆加比 | Mugabe | Robert Mugabe
谭德塞 | Tedros | 泰德罗斯 | 特沃德罗斯 | Tedros Adhanom Ghebreyesus
古特雷斯 | 古特瑞斯 | 古铁雷斯 | Guterres | António Guterres
潘基文 | Ban Ki-moon
安南秘书长 | 科菲·安南 | Kofi Annan
卢拉总统 | 鲁拉总统 | 卢拉·达席尔瓦 | Lula da Silva
博索纳罗 | 波索纳洛 | 博尔索纳罗 | Bolsonaro | Jair Bolsonaro
马杜罗 | 马杜洛 | Maduro | Nicolás Maduro
瓜伊多 | Juan Guaido
乌戈·查韦斯 | 雨果·查维兹 | Hugo Chavez
菲德尔·卡斯特罗 | 斐代尔·卡斯楚 | Fidel Castro
米莱 | 米雷伊 | Javier Milei | 哈维尔·米莱
特鲁多 | 杜鲁道 | 杜鲁多 | 特鲁道 | Justin Trudeau
卡尼总理 | 马克·卡尼 | 马克·卡尔尼 | Mark Carney
斯科特·莫里森 | 史考特·莫里森 | 莫里森总理 | Scott Morrison
阿尔巴尼斯 | 艾班尼斯 | 艾博年 | Albanese | Anthony Albanese
陆克文 | Kevin Rudd
特恩布尔 | 滕博尔 | 腾博尔 | Malcolm Turnbull
黄英贤 | Penny Wong
阿德恩 | 杰辛达·阿德恩 | 洁辛达·阿尔登 | Jacinda Ardern
爱因斯坦 | Albert Einstein
马拉多纳 | 马拉度纳 | 马勒当拿 | Maradona | Diego Maradona
利昂内尔·梅西 | 里奥·梅西 | Lionel Messi
大卫·贝克汉姆 | 大卫·贝克汉 | 碧咸 | David Beckham
霍金 | Stephen Hawking | 史蒂芬·霍金
奥本海默 | 欧本海默 | Oppenheimer | Robert Oppenheimer

# countries and places
朝鲜 | 北韩 | 北朝鲜 | North Korea
韩国 | 南韩 | South Korea
澳大利亚 | 澳洲 | Australia
新西兰 | 纽西兰 | New Zealand
意大利 | 义大利 | Italy
沙特阿拉伯 | 沙乌地阿拉伯 | 沙地阿拉伯 | 沙特 | 沙乌地 | Saudi Arabia
阿联酋 | 阿拉伯联合酋长国 | 阿拉伯联合大公国 | United Arab Emirates | UAE
卡塔尔 | 卡达 | Qatar
也门 | 叶门 | Yemen
叙利亚 | Syria
黎巴嫩 | Lebanon
约旦河西岸 | West Bank
加沙 | 加萨 | 迦萨 | Gaza
耶路撒冷 | Jerusalem
格鲁吉亚 | 乔治亚共和国
阿塞拜疆 | 亚塞拜然 | Azerbaijan
塔吉克斯坦 | Tajikistan
哈萨克斯坦 | Kazakhstan
吉尔吉斯斯坦 | 吉尔吉斯坦 | Kyrgyzstan
乌兹别克斯坦 | Uzbekistan
土库曼斯坦 | Turkmenistan
老挝 | 寮国 | Laos
东帝汶 | Timor-Leste | East Timor
文莱 | 汶莱 | Brunei
马尔代夫 | 马尔地夫 | Maldives
斯里兰卡 | Sri Lanka
孟加拉国 | Bangladesh
巴基斯坦 | Pakistan
肯尼亚 | 肯亚 | Kenya
坦桑尼亚 | 坦尚尼亚 | Tanzania
埃塞俄比亚 | 衣索比亚 | 依索比亚 | Ethiopia
厄立特里亚 | 厄利垂亚 | Eritrea
卢旺达 | 卢安达 | Rwanda
布隆迪 | 蒲隆地 | Burundi
索马里兰 | 索马利兰 | Somaliland
吉布提 | 吉布地 | Djibouti
赞比亚 | 尚比亚 | Zambia
津巴布韦 | 辛巴威 | Zimbabwe
莫桑比克 | 莫三比克 | Mozambique
博茨瓦纳 | 波札那 | Botswana
纳米比亚 | Namibia
斯威士兰 | 史瓦帝尼 | 史瓦济兰 | 埃斯瓦蒂尼 | Eswatini
莱索托 | 赖索托 | Lesotho
马达加斯加 | Madagascar
毛里求斯 | 模里西斯 | Mauritius
塞舌尔 | 塞席尔 | Seychelles
加蓬 | 加彭 | Gabon
喀麦隆 | Cameroon
尼日利亚 | 奈及利亚 | Nigeria
加纳 | 迦纳 | Ghana
科特迪瓦 | 象牙海岸 | Ivory Coast
塞拉利昂 | 狮子山共和国 | Sierra Leone
利比里亚 | 赖比瑞亚 | Liberia
冈比亚 | 甘比亚 | Gambia
布基纳法索 | 布吉纳法索 | Burkina Faso
毛里塔尼亚 | 茅利塔尼亚 | Mauritania
佛得角 | 维德角 | Cape Verde
波斯尼亚 | 波士尼亚 | Bosnia
克罗地亚 | 克罗埃西亚 | Croatia
斯洛文尼亚 | 斯洛维尼亚 | Slovenia
黑山共和国 | 蒙特内哥罗 | Montenegro
塞浦路斯 | 赛普勒斯 | Cyprus
马耳他 | 马尔他 | Malta
列支敦士登 | 列支敦斯登 | Liechtenstein
摩尔多瓦 | 摩达维亚 | Moldova
白俄罗斯 | 白罗斯 | Belarus
基辅 | Kyiv | Kiev
顿巴斯 | Donbas | Donbass
克里米亚 | Crimea
车臣 | Chechnya
梵蒂冈 | Vatican
危地马拉 | 瓜地马拉 | Guatemala
洪都拉斯 | 宏都拉斯 | Honduras
哥斯达黎加 | 哥斯大黎加 | Costa Rica
伯利兹 | 贝里斯 | Belize
厄瓜多尔 | 厄瓜多 | Ecuador
特立尼达和多巴哥 | 千里达及托巴哥 | Trinidad and Tobago
格林纳达 | 格瑞那达 | Grenada
巴布亚新几内亚 | 巴布亚纽几内亚 | Papua New Guinea
所罗门群岛 | 索罗门群岛 | Solomon Islands
瓦努阿图 | 万那杜 | Vanuatu
图瓦卢 | 吐瓦鲁 | Tuvalu
瑙鲁 | 诺鲁 | Nauru
帕劳 | 帛琉 | Palau
基里巴斯 | 吉里巴斯 | Kiribati
悉尼 | 雪梨市 | Sydney
夏威夷 | Hawaii
洛杉矶 | Los Angeles
硅谷 | 矽谷 | Silicon Valley
白宫 | White House
五角大楼 | 五角大厦 | Pentagon
唐宁街 | Downing Street
克里姆林宫 | 克宫 | Kremlin
佛罗里达 | 佛州 | Florida
宾夕法尼亚 | 宾州 | 宾夕凡尼亚 | Pennsylvania
新疆 | Xinjiang
西藏 | Tibet
钓鱼岛 | 钓鱼台列屿 | 尖阁诸岛 | Senkaku
南沙群岛 | 斯普拉特利群岛 | Spratly
仁爱礁 | 第二托马斯浅滩 | 仁爱暗沙 | Second Thomas Shoal
黄岩岛 | 民主礁 | Scarborough Shoal
独岛 | Dokdo
板门店 | Panmunjom
切尔诺贝利 | 车诺比 | 切尔诺贝尔 | Chernobyl
奥斯维辛 | 奥斯威辛 | 奥许维兹 | Auschwitz

# organisations and offices
联合国 | United Nations
世界卫生组织 | 世卫组织 | World Health Organization
世界贸易组织 | 世贸组织 | WTO
国际货币基金组织 | 国际货币基金 | IMF
世界银行 | World Bank
北约 | 北大西洋公约组织 | NATO
欧盟 | 欧洲联盟 | European Union
欧盟委员会 | 欧盟执委会 | European Commission
东盟 | 东南亚国家联盟 | 东协 | 亚细安 | ASEAN
亚太经合组织 | 亚太经合会 | 亚太经济合作会议 | APEC
石油输出国组织 | 欧佩克 | 石油输出国家组织 | OPEC
上海合作组织 | 上合组织 | Shanghai Cooperation Organisation | Shanghai Cooperation Organization
金砖国家 | 金砖五国 | BRICS
二十国集团 | G20
七国集团 | 七大工业国 | G7
四方安全对话 | 四方机制 | Quadrilateral Security Dialogue
奥库斯 | 澳英美三边安全伙伴关系 | AUKUS
五眼联盟 | Five Eyes
亚洲基础设施投资银行 | 亚投行 | AIIB
全面与进步跨太平洋伙伴关系协定 | 跨太平洋伙伴全面进步协定 | CPTPP
区域全面经济伙伴关系协定 | 区域全面经济伙伴协定 | RCEP
国际原子能机构 | 国际原子能总署 | IAEA
国际刑事法院 | International Criminal Court
国际刑警组织 | 国际刑警 | Interpol
无国界记者 | 无国界记者组织 | 无疆界记者 | Reporters Without Borders
无国界医生 | Médecins Sans Frontières | Doctors Without Borders
国际特赦组织 | 大赦国际 | Amnesty International
人权观察 | Human Rights Watch
自由之家 | Freedom House
保护记者委员会 | Committee to Protect Journalists
中国共产党 | 中共 | Chinese Communist Party
国民党 | 中国国民党 | Kuomintang
民进党 | 民主进步党 | Democratic Progressive Party
中国人民解放军 | 解放军 | People's Liberation Army
全国人民代表大会 | 全国人大 | National People's Congress
中国人民政治协商会议 | 全国政协
中央纪律检查委员会 | 中纪委
国家互联网信息办公室 | 国家网信办
中国证券监督管理委员会 | 中国证监会 | 中证监
美国国会山 | Capitol Hill
美国国务院 | US State Department | 美国务院
美国财政部 | US Treasury
美国商务部 | US Commerce Department
美国国防部 | US Defense Department
联邦调查局 | FBI
中央情报局 | 中情局 | CIA
美国国家安全局 | 美国国安局 | National Security Agency
美联储 | 联准会 | 联邦储备委员会 | 联储局 | Federal Reserve
美国证券交易委员会 | 美国证管会 | Securities and Exchange Commission
美国食品药品监督管理局 | 美国食品暨药物管理局 | 美国食药监局 | FDA
美国国家航空航天局 | 美国国家航空暨太空总署 | 美国太空总署 | NASA
美国在台协会 | American Institute in Taiwan
众议院议长 | 众院议长 | Speaker of the House
塔利班 | 塔里班 | Taliban
哈马斯 | 哈玛斯 | Hamas
真主党 | Hezbollah
胡塞武装 | 胡塞组织 | Houthi
伊斯兰国组织 | 伊斯兰国 | ISIS
基地组织 | 盖达组织 | 凯达组织 | Al-Qaeda
博科圣地 | 博科哈拉姆 | Boko Haram
瓦格纳集团 | 瓦格纳雇佣军 | 华格纳集团 | Wagner Group
法轮功 | 法轮大法 | Falun Gong
谷歌 | Google
脸书 | 脸谱网 | Facebook
推特 | Twitter
亚马逊公司 | Amazon.com
微软 | Microsoft
英伟达 | 辉达 | Nvidia
英特尔 | Intel
高通公司 | Qualcomm
华为 | Huawei
中兴通讯 | ZTE
阿里巴巴 | Alibaba
腾讯 | Tencent
字节跳动 | ByteDance
抖音海外版 | TikTok
微信 | WeChat
台积电 | 台湾积体电路 | TSMC
中芯国际 | SMIC
阿斯麦 | 艾司摩尔 | ASML
三星电子 | Samsung Electronics
特斯拉 | Tesla
优步 | Uber
爱彼迎 | Airbnb
奈飞 | Netflix
维基百科 | Wikipedia
维基解密 | 维基揭密 | WikiLeaks
彭博社 | 彭博新闻社 | Bloomberg News
路透社 | Reuters
法新社 | 法国新闻社 | Agence France-Presse
美联社 | 美国联合通讯社 | Associated Press
新华社 | 新华通讯社 | Xinhua
华尔街日报 | Wall Street Journal
纽约时报 | New York Times
华盛顿邮报 | Washington Post
金融时报 | Financial Times
经济学人 | The Economist
半岛电视台 | Al Jazeera
孔子学院 | Confucius Institute
哈佛大学 | Harvard University
麻省理工学院 | 麻省理工 | MIT
斯坦福大学 | 史丹佛大学 | 史丹福大学 | Stanford University
耶鲁大学 | Yale University
剑桥大学 | University of Cambridge
辉瑞 | Pfizer
莫德纳 | 莫德那 | Moderna
阿斯利康 | 阿斯特捷利康 | AstraZeneca

# terms
人工智能 | 人工智慧 | AI
互联网 | 网际网路 | Internet
软件 | 软体 | software
半导体 | Semiconductor
芯片 | 晶片
光刻机 | 曝光机 | 微影设备
数据库 | 资料库 | database
大数据 | 巨量资料 | Big Data
云计算 | 云端运算 | cloud computing
区块链 | Blockchain
比特币 | Bitcoin
加密货币 | 虚拟货币 | Cryptocurrency
元宇宙 | Metaverse
机器学习 | Machine Learning
大语言模型 | 大型语言模型 | Large Language Model
人脸识别 | 脸部辨识 | 面部识别 | 人脸辨识 | Facial Recognition
无人机 | 无人驾驶飞机 | drone
导弹 | 飞弹 | missile
弹道导弹 | 弹道飞弹 | Ballistic Missile
高超音速导弹 | 极音速飞弹 | 高超音速飞弹 | 高超声速导弹 | Hypersonic Missile
航空母舰 | 航母 | Aircraft Carrier
海马斯 | HIMARS
爱国者导弹 | 爱国者飞弹
萨德系统 | 萨德反导系统 | THAAD
核武器 | 核武 | 核子武器 | Nuclear Weapon
航天员 | 太空人 | 宇航员 | astronaut
空间站 | 太空站 | Space Station
卫星导航 | 卫星导引 | Satellite Navigation
激光 | 雷射 | laser
纳米 | 奈米 | nanometer
新冠 | 新型冠状病毒 | 武汉肺炎 | COVID-19 | COVID
非典型肺炎 | SARS | 严重急性呼吸道症候群
埃博拉 | 伊波拉 | Ebola
艾滋病 | 爱滋病
禽流感 | Avian Influenza
芬太尼 | 吩坦尼 | Fentanyl
阿片类药物 | 鸦片类药物 | 类鸦片药物 | Opioid
疫苗护照 | Vaccine Passport
气候变化 | 气候变迁 | Climate Change
全球变暖 | 全球暖化 | Global Warming
碳中和 | 净零排放 | Carbon Neutrality
巴黎协定 | 巴黎气候协定 | 巴黎协议 | Paris Agreement
可再生能源 | 再生能源 | Renewable Energy
新能源汽车 | 新能源车 | New Energy Vehicle
电动汽车 | Electric Vehicle | Electric Vehicles
稀土 | Rare Earth
供应链 | Supply Chain
关税 | tariff
出口管制 | Export Control | Export Controls
实体清单 | Entity List
贸易战 | Trade War
知识产权 | 智慧财产权 | 智慧财产 | Intellectual Property
一带一路 | Belt and Road
一国两制 | One Country Two Systems
国安法 | 国家安全法 | National Security Law
逃犯条例 | 送中条例 | Extradition Bill
雨伞运动 | 雨伞革命 | Umbrella Movement
反送中 | 反修例
六四事件 | 六四屠杀 | Tiananmen Massacre
文化大革命 | 文革 | Cultural Revolution
大跃进 | Great Leap Forward
白纸运动 | 白纸革命 | A4革命
动态清零 | 清零政策 | Zero-COVID
再教育营 | Re-education Camp | Re-education Camps
种族灭绝 | 种族屠杀 | Genocide
强迫劳动 | 强制劳动 | Forced Labor | Forced Labour
防火长城 | 网络长城 | 网路长城 | Great Firewall
维吾尔族 | 维吾尔人 | Uyghur | Uighur
穆斯林 | 回教徒 | Muslim
圣战 | jihad
英国脱欧 | 脱欧 | Brexit
冷战 | Cold War
朝鲜战争 | 韩战 | 抗美援朝 | Korean War
俄乌战争 | 乌克兰战争 | 俄乌冲突
第二次世界大战 | 二战 | 二次大战 | World War II
第一次世界大战 | 一次大战 | World War I
黑人的命也是命 | 黑命贵 | Black Lives Matter
让美国再次伟大 | 让美国再度伟大 | MAGA
国内生产总值 | 国内生产毛额 | GDP
消费者价格指数 | 消费者物价指数 | CPI
通货膨胀 | 通膨 | 通胀 | inflation
量化宽松 | Quantitative Easing
次贷危机 | 次级房贷危机 | Subprime
首次公开募股 | 首次公开发行 | IPO
私募股权 | 私募基金股权 | Private Equity
诺贝尔和平奖 | Nobel Peace Prize
奥林匹克 | 奥运 | Olympic | Olympics
世界杯 | World Cup
奥斯卡 | Oscars
同性婚姻 | 同婚 | Same-sex Marriage
跨性别 | Transgender
我也是运动 | MeToo
非政府组织 | NGO
智库 | think tank
疫苗 | vaccine
隔离检疫 | quarantine
恐怖袭击 | 恐怖攻击 | 恐袭 | Terrorist Attack
人质 | hostage
难民 | refugee
引渡 | extradition
制裁 | sanctions
弹劾 | impeachment
中期选举 | 期中选举 | Midterm Elections
选举人团 | 选举人票 | Electoral College
民意调查 | 民调 | opinion poll
地缘政治 | Geopolitics
去风险 | De-risking
脱钩 | decoupling
战狼外交 | 战狼式外交 | Wolf Warrior
`;
