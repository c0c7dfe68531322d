/**
 * Widely known people from outside the Chinese-speaking world, as figures.ts lists them: the name in full | other forms |
 * English form. Forms of the mainland, Taiwan and Hong Kong stand side by side, in simplified characters.
 */
export const FIGURES_WORLD = `
乔治·舒尔茨|乔治·舒兹|George Shultz
詹姆斯·贝克||James Baker
劳伦斯·伊格尔伯格||Lawrence Eagleburger
沃伦·克里斯托弗|华伦·克里斯多福|Warren Christopher
科林·鲍威尔|柯林·鲍尔 柯林·鲍威尔|Colin Powell
康多莉扎·赖斯|康多丽扎·赖斯 康多莉扎·莱斯 康朵丽莎·莱斯 康多莉萨·赖斯|Condoleezza Rice
苏珊·赖斯|苏珊·莱斯|Susan Rice
唐纳德·拉姆斯菲尔德|拉姆斯菲尔德 拉姆斯菲尔 伦斯斐|Donald Rumsfeld
罗伯特·盖茨|罗勃·盖兹|Robert Gates
莱昂·帕内塔|帕内塔 里昂·帕内塔 利昂·帕内塔 潘内达|Leon Panetta
查克·哈格尔|恰克·海格|Chuck Hagel
阿什顿·卡特|阿什·卡特 艾希顿·卡特|Ash Carter
迪克·切尼|迪克·钱尼|Dick Cheney
利兹·切尼|丽兹·钱尼 莉兹·切尼 丽兹·切尼|Liz Cheney
丹·奎尔||Dan Quayle
杰拉尔德·福特|杰拉德·福特|Gerald Ford
赫伯特·胡佛||Herbert Hoover
西奥多·罗斯福|老罗斯福 狄奥多·罗斯福|Theodore Roosevelt
埃莉诺·罗斯福||Eleanor Roosevelt
约翰·亚当斯||John Adams
约翰·昆西·亚当斯||John Quincy Adams
詹姆斯·麦迪逊||James Madison
詹姆斯·门罗||James Monroe
安德鲁·杰克逊||Andrew Jackson
尤利西斯·格兰特|尤利西斯·S·格兰特|Ulysses S. Grant
罗伯特·李将军||Robert E. Lee
威廉·麦金莱||William McKinley
威廉·塔夫脱||William Howard Taft
卡尔文·柯立芝|柯立芝|Calvin Coolidge
亚历山大·汉密尔顿||Alexander Hamilton
本杰明·富兰克林|班杰明·富兰克林|Benjamin Franklin
托马斯·潘恩||Thomas Paine
帕特里克·亨利||Patrick Henry
罗伯特·肯尼迪||Robert F. Kennedy
小罗伯特·肯尼迪|小罗伯特·F·肯尼迪 小罗勃·甘迺迪|Robert F. Kennedy Jr.
爱德华·肯尼迪|泰德·肯尼迪 特德·肯尼迪|Edward Kennedy
杰奎琳·肯尼迪|贾桂琳·甘迺迪 杰姬·肯尼迪|Jacqueline Kennedy
卡罗琳·肯尼迪||Caroline Kennedy
米歇尔·奥巴马|蜜雪儿·欧巴马|Michelle Obama
芭芭拉·布什||Barbara Bush
劳拉·布什||Laura Bush
杰布·布什||Jeb Bush
南希·里根||Nancy Reagan
切尔西·克林顿||Chelsea Clinton
小唐纳德·特朗普|小特朗普 小川普|Donald Trump Jr.
埃里克·特朗普|艾瑞克·川普|Eric Trump
拉拉·特朗普||Lara Trump
伊万娜·特朗普||Ivana Trump
玛丽·特朗普||Mary Trump
JD·万斯|J·D·万斯 詹姆斯·万斯 杰德·万斯|JD Vance
蒂姆·沃尔兹|提姆·华兹 蒂姆·瓦尔兹|Tim Walz
迈克·沃尔兹|麦克·华尔兹 迈克尔·沃尔兹|Mike Waltz
图尔西·加巴德|加巴德 塔尔西·加巴德 杜尔西·加巴德|Tulsi Gabbard
卡什·帕特尔|凯什·帕特尔 卡希·帕特尔|Kash Patel
帕姆·邦迪|潘·邦迪|Pam Bondi
马特·盖茨|麦特·盖兹|Matt Gaetz
克里斯蒂·诺姆|克莉丝蒂·诺姆|Kristi Noem
约翰·拉特克利夫||John Ratcliffe
苏西·怀尔斯||Susie Wiles
斯蒂芬·米勒|史蒂芬·米勒|Stephen Miller
贾米森·格里尔|贾米森·葛里尔|Jamieson Greer
道格·伯古姆|伯古姆|Doug Burgum
布鲁克·罗林斯||Brooke Rollins
琳达·麦克马洪||Linda McMahon
史蒂夫·威特科夫|威特科夫 史蒂夫·维特科夫 斯蒂夫·威特科夫|Steve Witkoff
基思·凯洛格||Keith Kellogg
卡罗琳·莱维特|卡洛琳·莱维特|Karoline Leavitt
埃尔布里奇·科尔比|柯伯吉|Elbridge Colby
丹·凯恩||Dan Caine
大卫·珀杜|戴维·珀杜 庞德伟|David Perdue
桑尼·珀杜|桑尼·帕度|Sonny Perdue
塔米·布鲁斯|谭美·布鲁斯|Tammy Bruce
迈克尔·弗林|麦可·佛林|Michael Flynn
赫伯特·麦克马斯特|麦克马斯特 H·R·麦克马斯特|H. R. McMaster
罗伯特·奥布莱恩|罗伯特·欧布莱恩 罗伯特·C·奥布莱恩|Robert O'Brien
马修·波廷格|博明·波廷格 马特·波廷格 马修·波廷杰 波廷杰 波廷格 博明|Matthew Pottinger
约翰·凯利||John Kelly
雷恩斯·普里巴斯|普里巴斯 蒲博思|Reince Priebus
米克·马尔瓦尼|马尔瓦尼 穆瓦尼|Mick Mulvaney
马克·梅多斯|马克·梅多兹|Mark Meadows
肖恩·斯派塞|史派瑟 斯派塞|Sean Spicer
萨拉·桑德斯|莎拉·桑德斯 萨拉·赫卡比·桑德斯|Sarah Huckabee Sanders
凯莉·麦肯内尼|麦肯内尼 凯莉·麦克纳尼 麦肯纳尼|Kayleigh McEnany
斯蒂芬妮·格里沙姆||Stephanie Grisham
凯莉安·康韦|凯莉安·康威|Kellyanne Conway
安东尼·斯卡拉穆奇|斯卡拉穆奇|Anthony Scaramucci
罗杰·斯通||Roger Stone
保罗·马纳福特|马纳福特 马纳福|Paul Manafort
迈克尔·科恩|麦可·柯恩|Michael Cohen
杰夫·塞申斯|杰夫·塞欣斯|Jeff Sessions
威廉·巴尔|比尔·巴尔|William Barr
梅里克·加兰|梅里克·加兰德 梅瑞克·贾兰德|Merrick Garland
罗德·罗森斯坦||Rod Rosenstein
埃里克·霍尔德||Eric Holder
洛蕾塔·林奇||Loretta Lynch
克里斯托弗·雷|克里斯多福·瑞伊 克里斯托弗·A·雷|Christopher Wray
吉娜·哈斯佩尔|哈斯佩尔 哈斯佩|Gina Haspel
约翰·布伦南|约翰·布瑞南|John Brennan
詹姆斯·克拉珀|克拉珀|James Clapper
大卫·彼得雷乌斯|彼得雷乌斯 戴维·彼得雷乌斯 裴卓斯|David Petraeus
斯坦利·麦克里斯特尔|麦克里斯特尔|Stanley McChrystal
艾薇儿·海恩斯|阿夫里尔·艾薇儿·海因斯|Avril Haines
丹·科茨|丹·柯茨|Dan Coats
乔治·特尼特||George Tenet
约瑟夫·邓福德|邓福德|Joseph Dunford
马丁·登普西||Martin Dempsey
诺曼·施瓦茨科普夫|施瓦茨科普夫|Norman Schwarzkopf
菲利普·戴维森|菲利浦·戴维森|Philip Davidson
约翰·阿奎利诺|阿奎利诺 艾奎利诺 约翰·艾奎利诺|John Aquilino
塞缪尔·帕帕罗|帕帕罗 山缪·帕帕罗|Samuel Paparo
小查尔斯·布朗||Charles Q. Brown Jr.
哈里·哈里斯||Harry Harris
迈克·米尼汉|迈克尔·米尼汉 米尼汉|Mike Minihan
丹尼尔·埃尔斯伯格|埃尔斯伯格 艾斯柏格|Daniel Ellsberg
亚历杭德罗·马约卡斯|马约卡斯|Alejandro Mayorkas
哈维尔·贝塞拉||Xavier Becerra
马蒂·沃尔什||Marty Walsh
汤姆·维尔萨克|维尔萨克|Tom Vilsack
黛布·哈兰||Deb Haaland
詹妮弗·格兰霍姆|格兰霍姆 珍妮佛·葛兰荷姆|Jennifer Granholm
丹尼斯·麦克多诺||Denis McDonough
罗恩·克莱恩|隆恩·克连|Ron Klain
杰夫·齐恩茨|齐恩茨|Jeff Zients
珍·普萨基|普萨基 詹·普萨基 珍·莎琪 詹妮弗·普萨基|Jen Psaki
约翰·柯比|约翰·科比|John Kirby
内德·普莱斯|奈德·普莱斯|Ned Price
琳达·托马斯-格林菲尔德|托马斯-格林菲尔德 琳达·汤玛斯-格林斐德 琳达·托马斯·格林菲尔德|Linda Thomas-Greenfield
萨曼莎·鲍尔|萨曼莎·鲍威尔 萨曼莎·鲍尔斯|Samantha Power
凯利·克拉夫特|凯莉·克拉夫特|Kelly Craft
埃莉丝·斯特凡尼克|斯特凡尼克 伊莉丝·斯特凡尼克 史蒂芬妮克|Elise Stefanik
维多利亚·纽兰|维多利亚·努兰|Victoria Nuland
丹尼尔·克里滕布林克|克里滕布林克|Daniel Kritenbrink
史达伟|戴维·史迪威 大卫·史迪威|David Stilwell
柯庆生|托马斯·克里斯滕森|Thomas Christensen
丹尼尔·拉塞尔|丹尼·拉塞尔|Daniel Russel
葛来仪|邦妮·格拉泽|Bonnie Glaser
何瑞恩|瑞安·哈斯|Ryan Hass
卜睿哲|理查德·布什|Richard Bush
李侃如|肯尼斯·利伯塔尔|Kenneth Lieberthal
杜如松|拉什·多西|Rush Doshi
包道格|道格拉斯·帕尔|Douglas Paal
薄瑞光||Raymond Burghardt
司徒文||William Stanton
杨苏棣||Stephen Young
梅健华||Kin Moy
郦英杰||Brent Christensen
孙晓雅||Sandra Oudkirk
谷立言||Raymond Greene
劳拉·罗森伯格|罗森柏格 罗拉·罗森柏格|Laura Rosenberger
詹姆斯·莫里亚蒂||James Moriarty
亨利·史汀生||Henry Stimson
约翰·司徒雷登|司徒雷登|John Leighton Stuart
约瑟夫·史迪威|史迪威将军 史迪威|Joseph Stilwell
陈纳德||Claire Lee Chennault
帕特里克·赫尔利||Patrick Hurley
艾格尼丝·史沫特莱|史沫特莱|Agnes Smedley
白修德||Theodore White
欧文·拉铁摩尔|拉铁摩尔|Owen Lattimore
谢伟思||John S. Service
李洁明||James Lilley
芮效俭||J. Stapleton Roy
尚慕杰||James Sasser
恒安石||Arthur Hummel
温斯顿·洛德||Winston Lord
约瑟夫·普理赫|普理赫|Joseph Prueher
克拉克·雷德|克拉克·兰特|Clark Randt
洪博培|乔恩·亨斯迈 乔恩·亨茨曼|Jon Huntsman
马克斯·博卡斯|博卡斯 鲍卡斯 马克斯·鲍卡斯|Max Baucus
特里·布兰斯塔德|布兰斯塔德 泰瑞·布兰斯塔德|Terry Branstad
拉姆·伊曼纽尔|拉姆·艾曼纽|Rahm Emanuel
傅立民|查斯·弗里曼|Chas Freeman
白邦瑞|迈克尔·皮尔斯伯里|Michael Pillsbury
伊丽莎白·易明||Elizabeth Economy
奥维尔·谢尔||Orville Schell
甘思德|斯科特·肯尼迪|Scott Kennedy
戴维·兰普顿|兰普顿 蓝普顿 大卫·蓝普顿|David Lampton
陆伯彬||Robert Ross
迈克尔·斯温||Michael Swaine
傅泰林||M. Taylor Fravel
欧伟伦||William Overholt
孔杰荣|杰罗姆·科恩|Jerome Cohen
郭丹青||Donald Clarke
明克胜||Carl Minzner
高敬文||Jean-Pierre Cabestan
彼得·海斯勒|彼得·赫斯勒|Peter Hessler
伊恩·约翰逊||Ian Johnson
欧逸文|埃文·奥斯诺斯|Evan Osnos
纪思道|尼古拉斯·克里斯托夫|Nicholas Kristof
安思乔||Megan Stack
狄忠蒲||Bruce Dickson
马若德|罗德里克·麦克法夸尔 麦克法夸尔|Roderick MacFarquhar
保罗·柯文||Paul Cohen
周锡瑞||Joseph Esherick
肯尼斯·彭慕兰|彭慕兰|Kenneth Pomeranz
约瑟夫·列文森|列文森|Joseph Levenson
狄培理|狄百瑞|William Theodore de Bary
夏志清||Hsia Chih-tsing
沃尔夫冈·顾彬||Wolfgang Kubin
蓝诗玲||Julia Lovell
冯客||Frank Dikötter
卜正民||Timothy Brook
李约瑟|约瑟夫·尼达姆|Joseph Needham
奥莱尔·斯坦因||Aurel Stein
葛兰言||Marcel Granet
谢和耐||Jacques Gernet
赫德爵士|罗伯特·赫德|Robert Hart
奥托·布劳恩||Otto Braun
诺尔曼·白求恩|白求恩 亨利·白求恩|Norman Bethune
柯棣华||Dwarkanath Kotnis
伊斯雷尔·爱泼斯坦||Israel Epstein
韩丁||William Hinton
约翰·拉贝||John Rabe
明妮·魏特琳|魏特琳|Minnie Vautrin
郑国恩|阿德里安·曾兹 阿德里安·岑茨|Adrian Zenz
汤姆·达施勒||Tom Daschle
哈里·里德||Harry Reid
纽特·金里奇|金里奇 金瑞契 纽特·金瑞契|Newt Gingrich
丹尼斯·哈斯特尔特||Dennis Hastert
约翰·博纳|约翰·贝纳|John Boehner
保罗·瑞安|保罗·莱恩|Paul Ryan
哈基姆·杰弗里斯||Hakeem Jeffries
史蒂夫·斯卡利斯|斯卡利斯|Steve Scalise
约翰·图恩||John Thune
林赛·格雷厄姆|琳赛·格雷厄姆 林西·葛瑞姆 林赛·葛瑞姆 林赛·格雷姆|Lindsey Graham
汤姆·科顿|汤姆·柯顿|Tom Cotton
乔希·霍利|约什·霍利 乔什·霍利|Josh Hawley
里克·斯科特||Rick Scott
兰德·保罗|蓝德·保罗|Rand Paul
罗恩·保罗||Ron Paul
罗伯特·梅嫩德斯|鲍勃·梅嫩德斯 梅嫩德斯 梅南德兹 罗伯特·梅南德斯 鲍勃·梅南德斯|Bob Menendez
迪安娜·范斯坦|黛安·范斯坦 戴安·范斯坦|Dianne Feinstein
克里斯·库恩斯|克里斯·昆斯|Chris Coons
本·卡丹|本·卡尔丁|Ben Cardin
杰夫·默克利|默克利|Jeff Merkley
蒂姆·凯恩|提姆·凯恩|Tim Kaine
乔·曼钦|曼钦|Joe Manchin
基尔斯滕·西内马|西内马|Kyrsten Sinema
约翰·费特曼|费特曼|John Fetterman
拉斐尔·沃诺克|沃诺克|Raphael Warnock
乔恩·奥索夫|奥索夫|Jon Ossoff
马克·凯利||Mark Kelly
塔米·达克沃斯|谭美·达克沃丝|Tammy Duckworth
马克·华纳|马克·沃纳|Mark Warner
约翰·科宁|约翰·柯宁|John Cornyn
迪克·德宾||Dick Durbin
帕特·图米||Pat Toomey
丽莎·穆尔科斯基|穆尔科斯基 丽莎·穆考斯基|Lisa Murkowski
杰夫·弗莱克||Jeff Flake
杰西·赫尔姆斯||Jesse Helms
约瑟夫·麦卡锡|乔·麦卡锡|Joseph McCarthy
巴里·戈德华特|戈德华特|Barry Goldwater
休伯特·汉弗莱||Hubert Humphrey
乔治·麦戈文||George McGovern
吉姆·麦戈文|詹姆斯·麦戈文|Jim McGovern
沃尔特·蒙代尔||Walter Mondale
迈克尔·杜卡基斯|杜卡基斯|Michael Dukakis
鲍勃·多尔|罗伯特·杜尔 巴布·杜尔|Bob Dole
罗斯·佩罗|裴洛|Ross Perot
拉尔夫·纳德||Ralph Nader
杰西·杰克逊||Jesse Jackson
萨拉·佩林|莎拉·裴琳 莎拉·佩林 佩林|Sarah Palin
霍华德·迪恩||Howard Dean
约瑟夫·利伯曼|乔·利伯曼|Joe Lieberman
迈克·赫卡比||Mike Huckabee
里克·佩里||Rick Perry
本·卡森||Ben Carson
克里斯·克里斯蒂|克里斯·克利斯蒂|Chris Christie
约翰·卡西奇|卡西奇|John Kasich
卡莉·菲奥莉娜|菲奥莉娜 卡莉·费奥莉娜 菲奥丽娜 卡莉·菲奥丽娜|Carly Fiorina
艾米·克洛布彻|克洛布彻 艾米·克洛布查 克罗布查|Amy Klobuchar
科里·布克||Cory Booker
贝托·奥罗克||Beto O'Rourke
亚历山德里娅·奥卡西奥-科尔特斯|奥卡西奥-科尔特斯 亚历山大·奥卡西奥-科尔特兹 寇蒂兹|Alexandria Ocasio-Cortez
伊尔汗·奥马尔|伊尔汗·欧玛|Ilhan Omar
拉希达·特莱布||Rashida Tlaib
亚当·希夫|亚当·谢安达|Adam Schiff
杰罗德·纳德勒|纳德勒|Jerry Nadler
罗·康纳|罗康纳|Ro Khanna
拉贾·克里希纳穆尔蒂|克里希纳穆尔蒂 拉贾·克里希纳莫提|Raja Krishnamoorthi
约翰·穆勒纳尔|穆勒纳尔 约翰·穆勒纳|John Moolenaar
迈克尔·麦考尔|麦克·麦考尔|Michael McCaul
格雷戈里·米克斯||Gregory Meeks
玛乔丽·泰勒·格林|马乔里·泰勒·格林|Marjorie Taylor Greene
劳伦·博伯特|博伯特|Lauren Boebert
吉姆·乔丹||Jim Jordan
德文·努内斯||Devin Nunes
埃里克·斯沃韦尔|斯沃韦尔 艾瑞克·史瓦维尔 斯沃尔韦尔 埃里克·斯沃尔韦尔|Eric Swalwell
金映玉||Young Kim
朴银珠|米歇尔·斯蒂尔|Michelle Steel
吴振伟||David Wu
查尔斯·兰热尔||Charles Rangel
汤姆·兰托斯|兰托斯|Tom Lantos
格雷格·阿博特|格雷格·艾伯特|Greg Abbott
格伦·扬金||Glenn Youngkin
格雷琴·惠特默|惠特默 惠特梅尔|Gretchen Whitmer
乔希·夏皮罗|约什·夏皮罗|Josh Shapiro
杰里·布朗||Jerry Brown
阿诺德·施瓦辛格|施瓦辛格 阿诺·史瓦辛格 史瓦辛格 阿诺舒华辛力加 舒华辛力加|Arnold Schwarzenegger
布赖恩·坎普||Brian Kemp
斯泰西·艾布拉姆斯||Stacey Abrams
凯西·霍楚尔|凯西·霍赫尔 霍楚尔 霍赫尔|Kathy Hochul
埃里克·亚当斯|艾瑞克·亚当斯|Eric Adams
比尔·德布拉西奥|白思豪 德布拉西奥|Bill de Blasio
佐兰·曼达尼|曼达尼 佐赫兰·马姆达尼 佐赫兰·曼达尼|Zohran Mamdani
洛里·莱特富特|莱特富特|Lori Lightfoot
埃里克·加塞蒂|加塞蒂 贾西提|Eric Garcetti
卡伦·巴斯|凯伦·巴斯|Karen Bass
伦敦·布里德||London Breed
吴弭||Michelle Wu
约翰·罗伯茨||John Roberts
克拉伦斯·托马斯|克莱伦斯·托马斯 克拉伦斯·汤玛斯|Clarence Thomas
塞缪尔·阿利托|阿利托 萨缪尔·阿利托 艾利托 萨谬尔·阿利托|Samuel Alito
尼尔·戈萨奇|戈萨奇 尼尔·戈苏奇 戈苏奇|Neil Gorsuch
布雷特·卡瓦诺|卡瓦诺 卡瓦诺夫 布莱特·卡瓦诺|Brett Kavanaugh
艾米·科尼·巴雷特|艾米·巴雷特 埃米·科尼·巴雷特|Amy Coney Barrett
凯坦吉·布朗·杰克逊|科坦吉·布朗·杰克逊|Ketanji Brown Jackson
索尼娅·索托马约尔|索托马约尔 索尼娅·索托马约 索托马约|Sonia Sotomayor
埃琳娜·卡根||Elena Kagan
鲁思·巴德·金斯伯格|露丝·巴德·金斯伯格 鲁丝·巴德·金斯伯格 露丝·贝德·金斯伯格 鲁斯·巴德·金斯伯格|Ruth Bader Ginsburg
安东宁·斯卡利亚|斯卡利亚 安东尼·斯卡利亚|Antonin Scalia
斯蒂芬·布雷耶||Stephen Breyer
安东尼·肯尼迪||Anthony Kennedy
厄尔·沃伦||Earl Warren
艾伦·格林斯潘|格林斯潘 葛林斯班 艾伦·格林斯班 格林斯班|Alan Greenspan
本·伯南克|伯南克 柏南克 本·柏南克|Ben Bernanke
保罗·沃尔克|保罗·伏克尔 保罗·沃克尔|Paul Volcker
拉里·萨默斯|萨默斯 劳伦斯·萨默斯 桑默斯 劳伦斯·桑默斯 拉里·萨莫斯|Larry Summers
罗伯特·鲁宾||Robert Rubin
亨利·保尔森|汉克·保尔森|Henry Paulson
蒂莫西·盖特纳|盖特纳 蒂姆·盖特纳|Timothy Geithner
凯文·哈西特|哈西特|Kevin Hassett
凯文·沃什||Kevin Warsh
克里斯托弗·沃勒||Christopher Waller
斯蒂芬·米兰||Stephen Miran
巴里·艾森格林||Barry Eichengreen
罗伯特·佐利克|佐利克 罗伯特·佐立克 佐立克 左利克|Robert Zoellick
保罗·沃尔福威茨|沃尔福威茨 伍佛维兹|Paul Wolfowitz
金墉||Jim Yong Kim
大卫·马尔帕斯|马尔帕斯 戴维·马尔帕斯|David Malpass
彭安杰|阿贾伊·班加|Ajay Banga
埃德温·赖肖尔|赖肖尔|Edwin Reischauer
乔治·凯南||George F. Kennan
约翰·福斯特·杜勒斯||John Foster Dulles
艾伦·杜勒斯||Allen Dulles
迪安·艾奇逊|艾奇逊|Dean Acheson
乔治·马歇尔|马歇尔将军|George Marshall
科德尔·赫尔||Cordell Hull
罗伯特·麦克纳马拉|麦克纳马拉 麦纳马拉|Robert McNamara
迪安·腊斯克|腊斯克|Dean Rusk
塞勒斯·万斯||Cyrus Vance
亚历山大·黑格|亚历山大·海格|Alexander Haig
乔治·巴顿|巴顿将军|George S. Patton
切斯特·尼米兹||Chester Nimitz
布伦特·斯考克罗夫特|斯考克罗夫特|Brent Scowcroft
安东尼·莱克||Anthony Lake
桑迪·伯杰|塞缪尔·伯杰|Sandy Berger
斯蒂芬·哈德利|史蒂芬·哈德利|Stephen Hadley
汤姆·多尼隆||Tom Donilon
约瑟夫·奈|约瑟夫·奈伊|Joseph Nye
约翰·米尔斯海默|米尔斯海默 约翰·米夏摩|John Mearsheimer
格雷厄姆·艾利森|格雷厄姆·埃里森 格拉汉姆·艾利森 葛拉汉·艾利森|Graham Allison
肯尼思·华尔兹|肯尼斯·华尔兹 肯尼思·沃尔兹|Kenneth Waltz
斯蒂芬·沃尔特|史蒂芬·沃尔特|Stephen Walt
汉斯·摩根索||Hans Morgenthau
罗伯特·基欧汉|基欧汉|Robert Keohane
约翰·伊肯伯里|伊肯伯里|G. John Ikenberry
拉里·戴蒙德||Larry Diamond
罗伯特·卡根||Robert Kagan
罗伯特·达尔||Robert Dahl
罗伯特·帕特南||Robert Putnam
西摩·马丁·李普塞特|李普塞特|Seymour Martin Lipset
巴林顿·摩尔||Barrington Moore
西达·斯考切波|斯考切波 西达·斯科克波|Theda Skocpol
詹姆斯·斯科特||James C. Scott
本尼迪克特·安德森|班纳迪克·安德森|Benedict Anderson
迈克尔·麦克福尔|麦克福尔 麦克弗尔 迈克尔·麦克弗尔|Michael McFaul
托马斯·弗里德曼|汤马斯·佛里曼 汤玛斯·佛里曼 佛里曼|Thomas Friedman
法里德·扎卡里亚||Fareed Zakaria
安妮·阿普尔鲍姆|阿普尔鲍姆 安·艾普邦 安妮·艾普尔鲍姆|Anne Applebaum
蒂莫西·斯奈德|提摩希·史奈德|Timothy Snyder
斯蒂芬·科特金||Stephen Kotkin
尼尔·弗格森|尼尔·佛格森|Niall Ferguson
杰弗里·萨克斯|杰佛瑞·萨克斯|Jeffrey Sachs
鲁里埃尔·鲁比尼|努里尔·鲁比尼 鲁比尼 诺里尔·鲁比尼|Nouriel Roubini
斯蒂芬·罗奇|史蒂芬·罗奇|Stephen Roach
伊恩·布雷默||Ian Bremmer
约翰·桑顿||John Thornton
史蒂芬·施瓦茨曼|苏世民 史蒂夫·施瓦茨曼|Stephen Schwarzman
瑞·达利欧|达利欧 雷·达里奥 瑞·达里奥 雷伊·达里奥|Ray Dalio
岸信介||Nobusuke Kishi
吉田茂||Shigeru Yoshida
池田勇人||Hayato Ikeda
佐藤荣作||Eisaku Satō
田中角荣||Kakuei Tanaka
三木武夫||Takeo Miki
福田赳夫||Takeo Fukuda
大平正芳||Masayoshi Ōhira
铃木善幸||Zenkō Suzuki
中曾根康弘|中曾根|Yasuhiro Nakasone
竹下登||Noboru Takeshita
宇野宗佑||Sōsuke Uno
海部俊树||Toshiki Kaifu
宫泽喜一||Kiichi Miyazawa
细川护熙||Morihiro Hosokawa
羽田孜||Tsutomu Hata
村山富市||Tomiichi Murayama
桥本龙太郎||Ryutaro Hashimoto
小渊惠三||Keizō Obuchi
森喜朗||Yoshirō Mori
小泉纯一郎||Junichiro Koizumi
小泉进次郎||Shinjirō Koizumi
福田康夫||Yasuo Fukuda
鸠山由纪夫||Yukio Hatoyama
鸠山一郎||Ichirō Hatoyama
菅直人||Naoto Kan
野田佳彦||Yoshihiko Noda
安倍昭惠||Akie Abe
安倍晋太郎||Shintaro Abe
岸信夫||Nobuo Kishi
小泽一郎||Ichirō Ozawa
小池百合子||Yuriko Koike
石原慎太郎||Shintaro Ishihara
石原伸晃||Nobuteru Ishihara
桥下彻||Tōru Hashimoto
吉村洋文||Hirofumi Yoshimura
松井一郎||Ichirō Matsui
河野洋平||Yōhei Kōno
二阶俊博||Toshihiro Nikai
甘利明||Akira Amari
萩生田光一||Kōichi Hagiuda
西村康稔||Yasutoshi Nishimura
松野博一||Hirokazu Matsuno
加藤胜信||Katsunobu Katō
木原诚二||Seiji Kihara
木原稔||Minoru Kihara
中谷元||Gen Nakatani
岩屋毅||Takeshi Iwaya
浜田靖一|滨田靖一|Yasukazu Hamada
稻田朋美||Tomomi Inada
小野寺五典||Itsunori Onodera
前原诚司||Seiji Maehara
枝野幸男||Yukio Edano
冈田克也||Katsuya Okada
玄叶光一郎||Kōichirō Gemba
玉木雄一郎||Yuichiro Tamaki
志位和夫||Kazuo Shii
山口那津男||Natsuo Yamaguchi
太田昭宏||Akihiro Ōta
池田大作||Daisaku Ikeda
莲舫||Renhō
辻元清美||Kiyomi Tsujimoto
高村正彦||Masahiko Kōmura
町村信孝||Nobutaka Machimura
中川秀直||Hidenao Nakagawa
谷垣祯一||Sadakazu Tanigaki
野田圣子||Seiko Noda
丸川珠代||Tamayo Marukawa
桥本圣子||Seiko Hashimoto
小渊优子||Yuko Obuchi
世耕弘成||Hiroshige Seko
片山皋月||Satsuki Katayama
齐藤铁夫||Tetsuo Saito
黑田东彦||Haruhiko Kuroda
植田和男||Kazuo Ueda
白川方明||Masaaki Shirakawa
翁长雄志||Takeshi Onaga
垂秀夫||Hideo Tarumi
丹羽宇一郎||Uichiro Niwa
木寺昌人||Masato Kitera
宫本雄二||Yuji Miyamoto
冈田卓也||Takuya Okada
小和田雅子||Empress Masako
秋筱宫文仁|秋筿宫文仁|Fumihito
小室圭||Kei Komuro
明治天皇||Emperor Meiji
昭和天皇||Emperor Shōwa
伊藤博文||Itō Hirobumi
大久保利通||Ōkubo Toshimichi
西乡隆盛||Saigō Takamori
木户孝允||Kido Takayoshi
坂本龙马||Sakamoto Ryōma
吉田松阴||Yoshida Shōin
福泽谕吉||Fukuzawa Yukichi
山县有朋||Yamagata Aritomo
乃木希典||Nogi Maresuke
东乡平八郎||Tōgō Heihachirō
犬养毅||Inukai Tsuyoshi
近卫文麿|近卫文磨|Fumimaro Konoe
东条英机||Hideki Tojo
山本五十六||Isoroku Yamamoto
松井石根||Iwane Matsui
石原莞尔||Kanji Ishiwara
板垣征四郎||Seishirō Itagaki
土肥原贤二||Kenji Doihara
冈村宁次||Yasuji Okamura
石井四郎||Shirō Ishii
宫崎滔天||Tōten Miyazaki
北一辉||Ikki Kita
头山满||Mitsuru Tōyama
内山完造||Kanzō Uchiyama
藤野严九郎||Genkurō Fujino
李香兰|山口淑子|Yoshiko Yamaguchi
织田信长||Oda Nobunaga
丰臣秀吉||Toyotomi Hideyoshi
德川家康||Tokugawa Ieyasu
德川庆喜||Tokugawa Yoshinobu
圣德太子||Prince Shōtoku
武田信玄||Takeda Shingen
上杉谦信||Uesugi Kenshin
宫本武藏||Miyamoto Musashi
空海大师||Kūkai
阿倍仲麻吕||Abe no Nakamaro
紫式部||Murasaki Shikibu
清少纳言||Sei Shōnagon
松尾芭蕉||Matsuo Bashō
小林一茶||Kobayashi Issa
葛饰北斋||Hokusai
歌川广重||Hiroshige
喜多川歌麿||Utamaro
千利休||Sen no Rikyū
森鸥外||Mori Ōgai
樋口一叶||Ichiyō Higuchi
谷崎润一郎||Jun'ichirō Tanizaki
永井荷风||Kafū Nagai
志贺直哉||Naoya Shiga
武者小路实笃||Saneatsu Mushanokōji
有岛武郎||Takeo Arishima
石川啄木||Takuboku Ishikawa
宫泽贤治||Kenji Miyazawa
与谢野晶子||Akiko Yosano
小林多喜二||Takiji Kobayashi
井上靖||Yasushi Inoue
安部公房||Kōbō Abe
远藤周作||Shūsaku Endō
司马辽太郎||Ryōtarō Shiba
松本清张||Seichō Matsumoto
山崎丰子||Toyoko Yamasaki
渡边淳一||Junichi Watanabe
东野圭吾||Keigo Higashino
宫部美雪||Miyuki Miyabe
吉本芭娜娜|吉本巴娜娜|Banana Yoshimoto
村上龙||Ryū Murakami
川上未映子||Mieko Kawakami
多和田叶子||Yōko Tawada
林真理子||Mariko Hayashi
盐野七生||Nanami Shiono
丸山真男||Masao Maruyama
柄谷行人||Kōjin Karatani
竹内好||Takeuchi Yoshimi
沟口雄三||Yūzō Mizoguchi
加藤周一||Shūichi Katō
西田几多郎||Kitarō Nishida
铃木大拙||D. T. Suzuki
和辻哲郎||Tetsurō Watsuji
内藤湖南||Naitō Konan
吉川幸次郎||Yoshikawa Kōjirō
上野千鹤子||Chizuko Ueno
大前研一||Kenichi Ohmae
柳井正||Tadashi Yanai
三木谷浩史||Hiroshi Mikitani
盛田昭夫||Akio Morita
松下幸之助||Konosuke Matsushita
稻盛和夫||Kazuo Inamori
本田宗一郎||Soichiro Honda
丰田章男||Akio Toyoda
丰田喜一郎||Kiichiro Toyoda
涩泽荣一||Shibusawa Eiichi
前泽友作||Yusaku Maezawa
堀江贵文||Takafumi Horie
永守重信||Shigenobu Nagamori
卡洛斯·戈恩|戈恩 卡洛斯·高恩|Carlos Ghosn
汤川秀树||Hideki Yukawa
山中伸弥||Shinya Yamanaka
本庶佑||Tasuku Honjo
大隅良典||Yoshinori Ohsumi
中村修二||Shuji Nakamura
田中耕一||Koichi Tanaka
野口英世||Hideyo Noguchi
真锅淑郎||Syukuro Manabe
安藤忠雄||Tadao Ando
丹下健三||Kenzō Tange
矶崎新||Arata Isozaki
隈研吾||Kengo Kuma
伊东丰雄||Toyo Ito
妹岛和世||Kazuyo Sejima
黑川纪章||Kisho Kurokawa
草间弥生||Yayoi Kusama
村上隆||Takashi Murakami
奈良美智||Yoshitomo Nara
荒木经唯||Nobuyoshi Araki
森山大道||Daidō Moriyama
杉本博司||Hiroshi Sugimoto
蜷川实花||Mika Ninagawa
三宅一生||Issey Miyake
川久保玲||Rei Kawakubo
山本耀司||Yohji Yamamoto
原研哉||Kenya Hara
小津安二郎||Yasujirō Ozu
沟口健二||Kenji Mizoguchi
大岛渚||Nagisa Oshima
今村昌平||Shohei Imamura
是枝裕和||Hirokazu Kore-eda
滨口龙介|浜口龙介|Ryusuke Hamaguchi
岩井俊二||Shunji Iwai
北野武||Takeshi Kitano
园子温||Sion Sono
新海诚||Makoto Shinkai
高畑勋||Isao Takahata
押井守||Mamoru Oshii
庵野秀明||Hideaki Anno
手冢治虫||Osamu Tezuka
鸟山明||Akira Toriyama
尾田荣一郎||Eiichiro Oda
藤子不二雄||Fujiko Fujio
宫藤官九郎||Kankurō Kudō
小岛秀夫||Hideo Kojima
宫本茂||Shigeru Miyamoto
高仓健||Ken Takakura
三船敏郎||Toshiro Mifune
渡边谦||Ken Watanabe
木村拓哉||Takuya Kimura
山口百惠||Momoe Yamaguchi
中岛美雪||Miyuki Nakajima
宇多田光|宇多田|Hikaru Utada
滨崎步|浜崎步|Ayumi Hamasaki
安室奈美惠||Namie Amuro
久石让||Joe Hisaishi
小泽征尔||Seiji Ozawa
坂井泉水||Izumi Sakai
松田圣子||Seiko Matsuda
树木希林||Kirin Kiki
苍井空||Sora Aoi
伊藤诗织||Shiori Itō
山上彻也||Tetsuya Yamagami
麻原彰晃||Shoko Asahara
重信房子||Fusako Shigenobu
黑柳彻子||Tetsuko Kuroyanagi
后藤健二||Kenji Goto
汤川遥菜||Haruna Yukawa
中村哲医生||Tetsu Nakamura
大谷翔平||Shohei Ohtani
铃木一朗||Ichiro Suzuki
王贞治||Sadaharu Oh
羽生结弦||Yuzuru Hanyu
浅田真央||Mao Asada
大坂直美||Naomi Osaka
锦织圭||Kei Nishikori
福原爱||Ai Fukuhara
张本智和||Tomokazu Harimoto
伊藤美诚||Mima Ito
水谷隼||Jun Mizutani
内村航平||Kōhei Uchimura
桃田贤斗||Kento Momota
北岛康介||Kosuke Kitajima
池江璃花子||Rikako Ikee
中田英寿||Hidetoshi Nakata
香川真司||Shinji Kagawa
本田圭佑||Keisuke Honda
三浦知良||Kazuyoshi Miura
吉田沙保里||Saori Yoshida
李承晚||Syngman Rhee
朴正熙||Park Chung-hee
全斗焕||Chun Doo-hwan
卢泰愚||Roh Tae-woo
金泳三||Kim Young-sam
金大中||Kim Dae-jung
卢武铉||Roh Moo-hyun
李明博||Lee Myung-bak
黄教安||Hwang Kyo-ahn
李洛渊||Lee Nak-yon
丁世均||Chung Sye-kyun
金富谦||Kim Boo-kyum
韩德洙||Han Duck-soo
崔相穆||Choi Sang-mok
郑义溶||Chung Eui-yong
康京和||Kang Kyung-wha
朴振||Park Jin
赵兑烈||Cho Tae-yul
徐薰||Suh Hoon
宋永武||Song Young-moo
郑景斗||Jeong Kyeong-doo
李钟燮||Lee Jong-sup
申源湜||Shin Won-sik
金龙显|金容贤|Kim Yong-hyun
崔顺实||Choi Soon-sil
金建希|金健希|Kim Keon-hee
金正淑||Kim Jung-sook
韩东勋||Han Dong-hoon
安哲秀||Ahn Cheol-soo
洪准杓||Hong Joon-pyo
沈相奵||Sim Sang-jung
李俊锡||Lee Jun-seok
吴世勋||Oh Se-hoon
朴元淳||Park Won-soon
文正仁||Moon Chung-in
任钟晳||Im Jong-seok
徐柱锡||Suh Choo-suk
鲁圭悳|鲁圭德|Noh Kyu-duk
张夏成||Jang Ha-sung
李文烈||Yi Mun-yol
安重根||An Jung-geun
尹奉吉||Yun Bong-gil
李舜臣||Yi Sun-sin
世宗大王||Sejong the Great
闵妃||Empress Myeongseong
金载圭||Kim Jae-gyu
金芝河||Kim Chi-ha
赵南柱||Cho Nam-joo
李沧东||Lee Chang-dong
金基德||Kim Ki-duk
奉俊昊||Bong Joon-ho
朴赞郁||Park Chan-wook
洪常秀|洪尚秀|Hong Sang-soo
黄东赫||Hwang Dong-hyuk
宋康昊||Song Kang-ho
尹汝贞||Youn Yuh-jung
李英爱||Lee Young-ae
全智贤||Jun Ji-hyun
宋慧乔||Song Hye-kyo
宋仲基||Song Joong-ki
李政宰||Lee Jung-jae
李善均||Lee Sun-kyun
金秀贤||Kim Soo-hyun
裴勇俊||Bae Yong-joon
权志龙||G-Dragon
崔雪莉||Sulli
具荷拉||Goo Hara
朴载相|PSY|Psy
张紫妍||Jang Ja-yeon
金妍儿|金姸儿|Kim Yuna
孙兴慜|孙兴民|Son Heung-min
朴智星||Park Ji-sung
车范根||Cha Bum-kun
李昌镐||Lee Chang-ho
李世石||Lee Sedol
白南准||Nam June Paik
李秉喆||Lee Byung-chul
李健熙||Lee Kun-hee
李在镕||Lee Jae-yong
郑周永||Chung Ju-yung
郑梦九||Chung Mong-koo
崔泰源||Chey Tae-won
辛东彬||Shin Dong-bin
李洪九||Lee Hong-koo
黄禹锡||Hwang Woo-suk
赵周彬||Cho Ju-bin
文鲜明||Sun Myung Moon
李万熙||Lee Man-hee
金正男||Kim Jong-nam
金正哲||Kim Jong-chul
张成泽||Jang Song-thaek
金永南||Kim Yong-nam
崔龙海||Choe Ryong-hae
朴奉珠||Pak Pong-ju
金德训||Kim Tok-hun
李雪主||Ri Sol-ju
金主爱|金珠爱|Kim Ju Ae
金英哲||Kim Yong-chol
李勇浩||Ri Yong-ho
李洙墉||Ri Su-yong
李善权||Ri Son-gwon
崔善姬||Choe Son-hui
金桂冠||Kim Kye-gwan
姜锡柱||Kang Sok-ju
玄松月||Hyon Song-wol
黄长烨||Hwang Jang-yop
太永浩||Thae Yong-ho
池成浩||Ji Seong-ho
朴研美||Yeonmi Park
金汉松||Kim Han-sol
金贤姬||Kim Hyon-hui
奥托·瓦姆比尔|瓦姆比尔|Otto Warmbier
冈本太郎||Tarō Okamoto
朴振英||J. Y. Park
米哈伊尔·米舒斯京|米舒斯京 米舒斯廷 米哈伊尔·米舒斯廷|Mikhail Mishustin
安德烈·别洛乌索夫|别洛乌索夫 安德列·别洛乌索夫|Andrey Belousov
瓦列里·格拉西莫夫|格拉西莫夫|Valery Gerasimov
尼古拉·帕特鲁舍夫|帕特鲁舍夫|Nikolai Patrushev
谢尔盖·纳雷什金|纳雷什金|Sergey Naryshkin
亚历山大·博尔特尼科夫|博尔特尼科夫|Alexander Bortnikov
瓦莲京娜·马特维延科|马特维延科 瓦伦蒂娜·马特维延科|Valentina Matviyenko
维亚切斯拉夫·沃洛金|沃洛金|Vyacheslav Volodin
谢尔盖·里亚布科夫|里亚布科夫|Sergei Ryabkov
尤里·乌沙科夫||Yuri Ushakov
弗拉基米尔·梅津斯基|梅津斯基 梅金斯基 弗拉基米尔·梅金斯基|Vladimir Medinsky
基里尔·德米特里耶夫||Kirill Dmitriev
瓦西里·涅边贾|涅边贾 涅本齐亚 瓦西里·涅本齐亚 瓦西里·涅边齐亚 涅边齐亚|Vasily Nebenzya
安德烈·杰尼索夫||Andrey Denisov
伊戈尔·莫尔古洛夫|莫尔古洛夫|Igor Morgulov
安德烈·鲁登科||Andrey Rudenko
弗拉季斯拉夫·苏尔科夫|苏尔科夫|Vladislav Surkov
阿列克谢·库德林|库德林|Alexei Kudrin
艾尔薇拉·纳比乌林娜|纳比乌林娜 埃尔维拉·纳比乌琳娜 纳比乌琳娜 艾尔维拉·纳比乌林娜|Elvira Nabiullina
赫尔曼·格列夫|格列夫|Herman Gref
安东·西卢阿诺夫|西卢阿诺夫|Anton Siluanov
伊戈尔·谢钦||Igor Sechin
阿列克谢·米勒||Alexey Miller
阿纳托利·丘拜斯|丘拜斯|Anatoly Chubais
叶戈尔·盖达尔||Yegor Gaidar
维克托·切尔诺梅尔金|切尔诺梅尔金|Viktor Chernomyrdin
叶夫根尼·普里马科夫|普里马科夫 普里马可夫|Yevgeny Primakov
根纳季·久加诺夫|久加诺夫|Gennady Zyuganov
弗拉基米尔·日里诺夫斯基|日里诺夫斯基|Vladimir Zhirinovsky
格里戈里·亚夫林斯基|亚夫林斯基|Grigory Yavlinsky
爱德华·谢瓦尔德纳泽|谢瓦尔德纳泽|Eduard Shevardnadze
亚历山大·雅科夫列夫||Alexander Yakovlev
根纳季·亚纳耶夫|亚纳耶夫|Gennady Yanayev
尼古拉·雷日科夫||Nikolai Ryzhkov
赖莎·戈尔巴乔娃|戈尔巴乔娃|Raisa Gorbacheva
安德烈·葛罗米柯|葛罗米柯|Andrei Gromyko
阿列克谢·柯西金|柯西金 科西金|Alexei Kosygin
格奥尔基·马林科夫|马林科夫|Georgy Malenkov
尼古拉·布尔加宁|布尔加宁|Nikolai Bulganin
拉扎尔·卡冈诺维奇|卡冈诺维奇|Lazar Kaganovich
阿纳斯塔斯·米高扬||Anastas Mikoyan
米哈伊尔·苏斯洛夫|苏斯洛夫|Mikhail Suslov
克利缅特·伏罗希洛夫|伏罗希洛夫|Kliment Voroshilov
谢尔盖·基洛夫|谢尔盖·米罗诺维奇·基洛夫 基洛夫|Sergei Kirov
格里高利·季诺维也夫||Grigory Zinoviev
列夫·加米涅夫|加米涅夫|Lev Kamenev
费利克斯·捷尔任斯基|捷尔任斯基|Felix Dzerzhinsky
尼古拉·叶若夫|叶若夫|Nikolai Yezhov
米哈伊尔·图哈切夫斯基|图哈切夫斯基|Mikhail Tukhachevsky
安德烈·日丹诺夫|日丹诺夫|Andrei Zhdanov
娜杰日达·克鲁普斯卡娅|克鲁普斯卡娅|Nadezhda Krupskaya
格奥尔基·普列汉诺夫|普列汉诺夫|Georgi Plekhanov
亚历山大·克伦斯基|克伦斯基|Alexander Kerensky
米哈伊尔·鲍罗廷|鲍罗廷|Mikhail Borodin
阿道夫·越飞||Adolph Joffe
特罗菲姆·李森科||Trofim Lysenko
斯维特拉娜·阿利卢耶娃|阿利卢耶娃|Svetlana Alliluyeva
彼得大帝||Peter the Great
叶卡捷琳娜大帝|叶卡捷琳娜二世|Catherine the Great
尼古拉二世||Nicholas II
伊凡雷帝|伊凡四世 恐怖伊凡|Ivan the Terrible
格里高利·拉斯普京|拉斯普京|Grigori Rasputin
彼得·斯托雷平|斯托雷平|Pyotr Stolypin
米哈伊尔·巴枯宁|巴枯宁|Mikhail Bakunin
彼得·克鲁泡特金|克鲁泡特金|Peter Kropotkin
亚历山大·赫尔岑|赫尔岑|Alexander Herzen
尼古拉·车尔尼雪夫斯基|车尔尼雪夫斯基|Nikolai Chernyshevsky
维萨里昂·别林斯基|别林斯基|Vissarion Belinsky
尼古拉·别尔嘉耶夫|别尔嘉耶夫|Nikolai Berdyaev
米哈伊尔·莱蒙托夫|莱蒙托夫|Mikhail Lermontov
弗拉基米尔·马雅可夫斯基|马雅可夫斯基|Vladimir Mayakovsky
谢尔盖·叶赛宁|叶赛宁|Sergei Yesenin
安娜·阿赫玛托娃|阿赫玛托娃|Anna Akhmatova
玛琳娜·茨维塔耶娃|茨维塔耶娃 玛丽娜·茨维塔耶娃|Marina Tsvetaeva
奥西普·曼德尔施塔姆|曼德尔施塔姆|Osip Mandelstam
约瑟夫·布罗茨基|布罗茨基 布罗斯基|Joseph Brodsky
米哈伊尔·布尔加科夫|布尔加科夫|Mikhail Bulgakov
米哈伊尔·肖洛霍夫|肖洛霍夫|Mikhail Sholokhov
瓦西里·格罗斯曼||Vasily Grossman
瓦尔拉姆·沙拉莫夫|沙拉莫夫|Varlam Shalamov
尼古拉·奥斯特洛夫斯基||Nikolai Ostrovsky
弗拉基米尔·纳博科夫|纳博科夫 纳博可夫|Vladimir Nabokov
伊万·蒲宁|伊凡·蒲宁|Ivan Bunin
米哈伊尔·巴赫金|巴赫金|Mikhail Bakhtin
谢尔盖·爱森斯坦|爱森斯坦|Sergei Eisenstein
安德烈·塔可夫斯基|塔可夫斯基 塔尔科夫斯基 安德烈·塔尔科夫斯基|Andrei Tarkovsky
安德烈·萨金塞夫|萨金塞夫|Andrey Zvyagintsev
亚历山大·索科洛夫|亚历山大·索库洛夫 索库洛夫|Alexander Sokurov
谢尔盖·拉赫玛尼诺夫|拉赫玛尼诺夫 拉赫曼尼诺夫|Sergei Rachmaninoff
伊戈尔·斯特拉文斯基|斯特拉文斯基|Igor Stravinsky
谢尔盖·普罗科菲耶夫|普罗科菲耶夫 普罗高菲夫|Sergei Prokofiev
莫杰斯特·穆索尔斯基|穆索尔斯基|Modest Mussorgsky
姆斯蒂斯拉夫·罗斯特罗波维奇|罗斯特罗波维奇|Mstislav Rostropovich
瓦列里·捷杰耶夫|捷杰耶夫|Valery Gergiev
安娜·奈瑞贝科|奈瑞贝科 涅特列布科 安娜·涅特列布科|Anna Netrebko
米哈伊尔·巴雷什尼科夫|巴雷什尼科夫|Mikhail Baryshnikov
鲁道夫·努里耶夫|努里耶夫 纽瑞耶夫|Rudolf Nureyev
谢尔盖·佳吉列夫|佳吉列夫|Sergei Diaghilev
康斯坦丁·斯坦尼斯拉夫斯基|斯坦尼斯拉夫斯基|Konstantin Stanislavski
伊利亚·列宾||Ilya Repin
瓦西里·康定斯基|康定斯基|Wassily Kandinsky
卡济米尔·马列维奇|马列维奇 马勒维奇|Kazimir Malevich
马克·夏加尔|夏加尔 夏卡尔|Marc Chagall
德米特里·门捷列夫|门捷列夫|Dmitri Mendeleev
伊万·巴甫洛夫||Ivan Pavlov
尤里·加加林|加加林|Yuri Gagarin
瓦莲京娜·捷列什科娃|捷列什科娃|Valentina Tereshkova
谢尔盖·科罗廖夫|科罗廖夫|Sergei Korolev
米哈伊尔·卡拉什尼科夫||Mikhail Kalashnikov
康斯坦丁·齐奥尔科夫斯基|齐奥尔科夫斯基|Konstantin Tsiolkovsky
尤莉娅·纳瓦利娜娅|尤利娅·纳瓦尔纳娅 纳瓦尔纳娅 尤利娅·纳瓦尔尼 纳瓦利娜娅|Yulia Navalnaya
弗拉基米尔·卡拉-穆尔扎|卡拉-穆尔扎 卡拉穆尔扎 弗拉基米尔·卡拉·穆尔扎|Vladimir Kara-Murza
米哈伊尔·霍多尔科夫斯基|霍多尔科夫斯基 霍多科夫斯基 米哈伊尔·霍多科夫斯基|Mikhail Khodorkovsky
鲍里斯·别列佐夫斯基|别列佐夫斯基|Boris Berezovsky
亚历山大·利特维年科|利特维年科 李维南科|Alexander Litvinenko
谢尔盖·斯克里帕尔|斯克里帕尔 谢尔盖·斯克利帕尔 斯克利帕尔|Sergei Skripal
安娜·波利特科夫斯卡娅|波利特科夫斯卡娅|Anna Politkovskaya
德米特里·穆拉托夫|穆拉托夫|Dmitry Muratov
谢尔盖·马格尼茨基||Sergei Magnitsky
罗曼·阿布拉莫维奇|阿布拉莫维奇 阿巴莫域治|Roman Abramovich
奥列格·杰里帕斯卡|杰里帕斯卡 德里帕斯卡 奥列格·德里帕斯卡|Oleg Deripaska
阿利舍尔·乌斯马诺夫|乌斯马诺夫|Alisher Usmanov
维克托·布特|维克多·布特|Viktor Bout
玛丽娜·奥夫相尼科娃|奥夫相尼科娃 玛丽娜·奥夫夏尼科娃 奥夫夏尼科娃|Marina Ovsyannikova
伊利亚·亚申||Ilya Yashin
加里·卡斯帕罗夫|卡斯帕罗夫|Garry Kasparov
阿纳托利·卡尔波夫||Anatoly Karpov
玛丽亚·莎拉波娃|莎拉波娃|Maria Sharapova
卡米拉·瓦利耶娃|瓦利耶娃|Kamila Valieva
阿丽娜·卡巴耶娃|卡巴耶娃 艾琳娜·卡巴耶娃|Alina Kabaeva
德米特里·乌特金||Dmitry Utkin
谢尔盖·苏罗维金|苏罗维金|Sergey Surovikin
伊戈尔·吉尔金|吉尔金|Igor Girkin
德米特里·罗戈津|罗戈津|Dmitry Rogozin
谢尔盖·伊万诺夫||Sergei Ivanov
谢尔盖·索比亚宁|索比亚宁|Sergei Sobyanin
尤里·卢日科夫|卢日科夫|Yury Luzhkov
玛格丽塔·西蒙尼扬|西蒙尼扬|Margarita Simonyan
弗拉基米尔·索洛维约夫||Vladimir Solovyov
谢尔盖·卡拉加诺夫|卡拉加诺夫|Sergey Karaganov
费奥多尔·卢基扬诺夫||Fyodor Lukyanov
牧首基里尔|基里尔大牧首 大牧首基里尔 基里尔牧首|Patriarch Kirill
艾哈迈德·卡德罗夫||Akhmad Kadyrov
列昂尼德·库奇马|库奇马|Leonid Kuchma
列昂尼德·克拉夫丘克|克拉夫丘克|Leonid Kravchuk
维克托·尤先科|尤先科 维克多·尤先科|Viktor Yushchenko
尤利娅·季莫申科|季莫申科 尤莉娅·季莫申科 提摩申科|Yulia Tymoshenko
德米特罗·库列巴|库列巴 德米特里·库列巴|Dmytro Kuleba
奥列克西·列兹尼科夫|列兹尼科夫 奥列克谢·列兹尼科夫|Oleksii Reznikov
鲁斯捷姆·乌梅罗夫|乌梅罗夫 鲁斯特姆·乌梅罗夫|Rustem Umerov
安德烈·叶尔马克|叶尔马克 安德里·叶尔马克|Andriy Yermak
米哈伊洛·波多利亚克|波多利亚克 米哈伊尔·波多利亚克 波多利雅克|Mykhailo Podolyak
杰尼斯·什米加尔|什米加尔 丹尼斯·什米加尔 施密加尔|Denys Shmyhal
安德烈·瑟比加|瑟比加 西比加|Andrii Sybiha
亚历山大·瑟尔斯基|瑟尔斯基 奥列克桑德·瑟尔斯基 西尔斯基|Oleksandr Syrskyi
基里洛·布达诺夫|布达诺夫|Kyrylo Budanov
维塔利·克利奇科|维塔利·克里琴科|Vitali Klitschko
伊琳娜·韦列舒克|韦列舒克|Iryna Vereshchuk
奥列娜·泽连斯卡|泽连斯卡 奥莲娜·泽连斯卡 泽连斯卡娅 奥莱娜·泽连斯卡|Olena Zelenska
维克托·梅德韦丘克|梅德韦丘克|Viktor Medvedchuk
伊戈尔·科洛莫伊斯基|科洛莫伊斯基|Ihor Kolomoyskyi
斯捷潘·班德拉||Stepan Bandera
奥列克西·阿列斯托维奇|阿列斯托维奇 阿列克谢·阿列斯托维奇|Oleksiy Arestovych
安德烈·舍甫琴科||Andriy Shevchenko
斯韦特兰娜·季哈诺夫斯卡娅|季哈诺夫斯卡娅 吉哈诺夫斯卡娅 斯维特兰娜·季哈诺夫斯卡娅 斯维亚特拉娜·季哈诺夫斯卡娅 齐哈努斯卡娅|Sviatlana Tsikhanouskaya
罗曼·普罗塔谢维奇|普罗塔谢维奇 罗曼·普罗塔塞维奇 普罗塔塞维奇|Roman Protasevich
阿列斯·比亚利亚茨基|比亚利亚茨基 阿勒斯·比亚利亚茨基|Ales Bialiatski
玛丽亚·科列斯尼科娃|科列斯尼科娃|Maria Kalesnikava
玛雅·桑杜|马娅·桑杜|Maia Sandu
伊戈尔·多东||Igor Dodon
米哈伊尔·萨卡什维利|萨卡什维利 米哈伊尔·萨卡希维利 萨卡希维利|Mikheil Saakashvili
萨洛梅·祖拉比什维利|祖拉比什维利|Salome Zourabichvili
比济纳·伊万尼什维利|伊万尼什维利|Bidzina Ivanishvili
尼科尔·帕希尼扬|帕希尼扬 帕什尼扬 尼科尔·帕什尼扬|Nikol Pashinyan
谢尔日·萨尔基相|萨尔基相|Serzh Sargsyan
伊利哈姆·阿利耶夫|阿利耶夫 伊尔哈姆·阿利耶夫 伊利哈姆·阿里耶夫|Ilham Aliyev
努尔苏丹·纳扎尔巴耶夫|纳扎尔巴耶夫 努尔苏丹·纳札尔巴耶夫 纳札尔巴耶夫|Nursultan Nazarbayev
卡西姆若马尔特·托卡耶夫|托卡耶夫 卡瑟姆若马尔特·托卡耶夫 卡西姆-若马尔特·托卡耶夫|Kassym-Jomart Tokayev
沙夫卡特·米尔济约耶夫|米尔济约耶夫 米尔则约耶夫|Shavkat Mirziyoyev
伊斯拉姆·卡里莫夫||Islam Karimov
埃莫马利·拉赫蒙|拉赫蒙 拉赫莫诺夫|Emomali Rahmon
萨德尔·扎帕罗夫|扎帕罗夫 萨迪尔·扎帕罗夫 贾帕罗夫|Sadyr Japarov
阿尔马兹别克·阿坦巴耶夫|阿坦巴耶夫|Almazbek Atambayev
索隆拜·热恩别科夫|热恩别科夫|Sooronbay Jeenbekov
阿斯卡尔·阿卡耶夫||Askar Akayev
库尔曼别克·巴基耶夫|巴基耶夫|Kurmanbek Bakiyev
萨帕尔穆拉特·尼亚佐夫|尼亚佐夫|Saparmurat Niyazov
库尔班古力·别尔德穆哈梅多夫|别尔德穆哈梅多夫|Gurbanguly Berdimuhamedow
谢尔达尔·别尔德穆哈梅多夫||Serdar Berdimuhamedow
钦吉斯·艾特玛托夫|艾特玛托夫|Chinghiz Aitmatov
哈勒特马·巴特图勒嘎|巴特图勒嘎 巴图勒嘎|Khaltmaagiin Battulga
查希亚·额勒贝格道尔吉|额勒贝格道尔吉|Tsakhiagiin Elbegdorj
奥云额尔登||Oyun-Erdene
达利娅·格里包斯凯特|格里包斯凯特|Dalia Grybauskaitė
吉塔纳斯·瑙塞达|瑙塞达|Gitanas Nausėda
英格丽达·希莫尼特|希莫尼特 因格丽达·希莫尼特|Ingrida Šimonytė
加布里埃柳斯·兰茨贝尔吉斯|兰茨贝尔吉斯 兰斯伯吉斯 加布里埃留斯·兰茨贝尔吉斯 蓝斯柏吉斯|Gabrielius Landsbergis
维陶塔斯·兰茨贝尔吉斯||Vytautas Landsbergis
多维莱·沙卡利埃内|沙卡利埃内|Dovilė Šakalienė
卡娅·卡拉斯|卡娅·卡拉丝|Kaja Kallas
阿拉尔·卡里斯||Alar Karis
克里斯亚尼斯·卡林斯||Krišjānis Kariņš
埃德加斯·林克维奇|林克维奇 埃德加斯·林克维奇斯 林克维奇斯|Edgars Rinkēvičs
约翰·梅杰|马卓安|John Major
戈登·布朗|白高敦|Gordon Brown
詹姆斯·卡拉汉||James Callaghan
哈罗德·威尔逊|哈洛德·威尔逊|Harold Wilson
爱德华·希思||Edward Heath
哈罗德·麦克米伦||Harold Macmillan
安东尼·艾登||Anthony Eden
克莱门特·艾德礼|艾德礼|Clement Attlee
内维尔·张伯伦|尼维尔·张伯伦|Neville Chamberlain
大卫·劳合·乔治|劳合·乔治 劳合乔治|David Lloyd George
本杰明·迪斯雷利|迪斯雷利 班杰明·迪斯雷利|Benjamin Disraeli
威廉·格莱斯顿|格莱斯顿|William Gladstone
巴麦尊||Lord Palmerston
杰里米·科尔宾|科尔宾 柯尔宾 杰里米·科尔比恩|Jeremy Corbyn
埃德·米利班德|艾德·米利班德|Ed Miliband
戴维·米利班德|大卫·米利班德 文礼彬|David Miliband
尼克·克莱格||Nick Clegg
乔治·奥斯本|欧思邦|George Osborne
菲利普·哈蒙德|夏文达|Philip Hammond
威廉·黑格|夏伟林 威廉·夏伟林|William Hague
杰里米·亨特|侯俊伟 杰瑞米·亨特|Jeremy Hunt
多米尼克·拉布|蓝韬文|Dominic Raab
詹姆斯·克莱弗利|克莱弗利|James Cleverly
苏拉·布雷弗曼|布雷弗曼 苏艾拉·布雷弗曼 柏斐文|Suella Braverman
普里蒂·帕特尔|普丽蒂·帕特尔 彭黛玲|Priti Patel
赛义德·贾维德|萨吉德·贾维德 萨吉德·贾伟德|Sajid Javid
夸西·夸滕|夸西·克沃滕 克沃滕 夸滕|Kwasi Kwarteng
本·华莱士||Ben Wallace
汤姆·图根哈特|图根哈特 董勤达|Tom Tugendhat
伊恩·邓肯·史密斯|施志安|Iain Duncan Smith
迈克尔·戈夫|高文浩|Michael Gove
杰里·里斯-莫格|里斯-莫格 雅各布·里斯-莫格|Jacob Rees-Mogg
多米尼克·卡明斯||Dominic Cummings
马特·汉考克|夏国贤 麦特·汉考克|Matt Hancock
戴维·拉米|大卫·拉米 林德伟|David Lammy
雷切尔·里夫斯|李韵晴 瑞秋·李夫斯|Rachel Reeves
安吉拉·雷纳|安琪拉·雷纳 韦雅兰|Angela Rayner
凯米·巴德诺赫|巴德诺赫 凯米·巴登诺克 巴登诺克|Kemi Badenoch
奈杰尔·法拉奇|奈杰尔·法拉吉 奈吉尔·法拉吉|Nigel Farage
尼古拉·斯特金|斯特金 施雅晴 尼古拉·史特金 史特金|Nicola Sturgeon
亚历克斯·萨尔蒙德||Alex Salmond
萨迪克·汗|萨迪克·可汗 简世德|Sadiq Khan
肯·利文斯通||Ken Livingstone
约翰·普雷斯科特||John Prescott
道格拉斯·赫德|韩达德|Douglas Hurd
马尔科姆·里夫金德|聂伟敬 里夫金德|Malcolm Rifkind
罗宾·库克|郭伟邦|Robin Cook
麦理浩||Murray MacLehose
尤德爵士||Edward Youde
卫奕信||David Wilson
葛量洪||Alexander Grantham
戴麟趾||David Trench
杨慕琦||Mark Young
金文泰||Cecil Clementi
轩尼诗爵士||John Pope Hennessy
柯利达||Percy Cradock
贺恩德||Andrew Heyn
吴百纳||Caroline Wilson
贾斯汀·韦尔比|贾斯汀·威尔比 韦尔比|Justin Welby
维多利亚女王||Queen Victoria
伊丽莎白一世||Elizabeth I
亨利八世||Henry VIII
乔治三世||George III
乔治六世||George VI
爱德华八世|温莎公爵|Edward VIII
威廉王子||Prince William
哈里王子|哈利王子|Prince Harry
凯特王妃|凯特·米德尔顿|Catherine, Princess of Wales
梅根·马克尔||Meghan Markle
卡米拉王后|卡蜜拉 卡米拉·帕克·鲍尔斯|Queen Camilla
菲利普亲王||Prince Philip
安德鲁王子||Prince Andrew
奥利弗·克伦威尔|克伦威尔|Oliver Cromwell
纳尔逊勋爵||Horatio Nelson
威灵顿公爵||Duke of Wellington
埃德蒙·伯克|艾德蒙·伯克 爱德蒙·伯克 艾德蒙·柏克|Edmund Burke
托马斯·莫尔|汤玛斯·摩尔|Thomas More
赫尔穆特·科尔|赫尔穆特·柯尔|Helmut Kohl
格哈德·施罗德|格哈特·施罗德|Gerhard Schröder
维利·勃兰特|威利·布兰特 维利·布兰特|Willy Brandt
赫尔穆特·施密特|赫穆特·施密特|Helmut Schmidt
路德维希·艾哈德||Ludwig Erhard
汉斯-迪特里希·根舍|汉斯·迪特里希·根舍|Hans-Dietrich Genscher
约施卡·菲舍尔||Joschka Fischer
约阿希姆·高克||Joachim Gauck
弗兰克-瓦尔特·施泰因迈尔|施泰因迈尔 史坦麦尔 弗兰克·瓦尔特·施泰因迈尔|Frank-Walter Steinmeier
西格马·加布里尔||Sigmar Gabriel
海科·马斯||Heiko Maas
沃尔夫冈·朔伊布勒|朔伊布勒 萧伯乐 沃尔夫冈·绍伊布勒|Wolfgang Schäuble
罗伯特·哈贝克|哈贝克|Robert Habeck
克里斯蒂安·林德纳||Christian Lindner
鲍里斯·皮斯托里乌斯|皮斯托里乌斯|Boris Pistorius
安妮格雷特·克兰普-卡伦鲍尔|克兰普-卡伦鲍尔 卡伦鲍尔|Annegret Kramp-Karrenbauer
阿明·拉舍特|拉舍特|Armin Laschet
马库斯·泽德|索德尔 泽德尔|Markus Söder
霍斯特·泽霍费尔|泽霍费尔|Horst Seehofer
彼得·阿尔特迈尔|阿尔特迈尔|Peter Altmaier
约翰·瓦德富尔|瓦德富尔|Johann Wadephul
拉尔斯·克林贝尔|克林贝尔|Lars Klingbeil
马丁·舒尔茨||Martin Schulz
爱丽丝·魏德尔|魏德尔 艾丽丝·魏德尔 爱丽丝·韦德尔|Alice Weidel
扎拉·瓦根克内希特|瓦根克内希特 萨拉·瓦根克内希特|Sahra Wagenknecht
比约恩·霍克||Björn Höcke
包瑞翰|莱因哈德·比蒂科费尔 比蒂科费尔 赖因哈德·比蒂科费尔 莱茵哈德·布蒂科费尔|Reinhard Bütikofer
葛策||Clemens von Goetze
傅融||Patricia Flor
瓦尔特·乌布利希|乌布利希|Walter Ulbricht
埃贡·克伦茨||Egon Krenz
埃里希·米尔克||Erich Mielke
保罗·冯·兴登堡||Paul von Hindenburg
埃里希·鲁登道夫|鲁登道夫|Erich Ludendorff
埃尔温·隆美尔|隆美尔|Erwin Rommel
海因茨·古德里安||Heinz Guderian
莱因哈德·海德里希|海德里希|Reinhard Heydrich
鲁道夫·赫斯||Rudolf Hess
约瑟夫·门格勒|门格勒|Josef Mengele
阿尔伯特·施佩尔|施佩尔|Albert Speer
爱娃·布劳恩||Eva Braun
约阿希姆·冯·里宾特洛甫|里宾特洛甫|Joachim von Ribbentrop
莱妮·里芬斯塔尔|里芬斯塔尔|Leni Riefenstahl
安妮·弗兰克||Anne Frank
汉斯·朔尔|汉斯·绍尔|Hans Scholl
索菲·朔尔|苏菲·绍尔 索菲·绍尔|Sophie Scholl
迪特里希·潘霍华|潘霍华 朋霍费尔 迪特里希·朋霍费尔|Dietrich Bonhoeffer
罗莎·卢森堡||Rosa Luxemburg
卡尔·李卜克内西|李卜克内西|Karl Liebknecht
爱德华·伯恩斯坦||Eduard Bernstein
卡尔·考茨基|考茨基|Karl Kautsky
腓特烈大帝||Frederick the Great
威廉二世||Wilhelm II
弗朗茨·约瑟夫一世||Franz Joseph I
茜茜公主||Empress Elisabeth of Austria
玛丽·安托瓦内特|玛丽·安东尼|Marie Antoinette
塞巴斯蒂安·库尔茨|塞巴斯蒂安·库尔兹|Sebastian Kurz
亚历山大·范德贝伦|范德贝伦|Alexander Van der Bellen
库尔特·瓦尔德海姆|瓦尔德海姆 华德翰 库尔特·华德翰|Kurt Waldheim
约尔格·海德尔||Jörg Haider
瓦莱里·吉斯卡尔·德斯坦|吉斯卡尔·德斯坦|Valéry Giscard d'Estaing
乔治·蓬皮杜|蓬皮杜 庞毕度|Georges Pompidou
利昂内尔·若斯潘|若斯潘|Lionel Jospin
多米尼克·德维尔潘|德维尔潘|Dominique de Villepin
弗朗索瓦·菲永|弗朗索瓦·费雍|François Fillon
曼努埃尔·瓦尔斯||Manuel Valls
爱德华·菲利普||Édouard Philippe
让·卡斯泰||Jean Castex
伊丽莎白·博尔内|博尔内|Élisabeth Borne
加布里埃尔·阿塔尔||Gabriel Attal
米歇尔·巴尼耶|巴尼耶 巴尔尼耶 米歇尔·巴尔尼耶|Michel Barnier
弗朗索瓦·贝鲁||François Bayrou
塞巴斯蒂安·勒科尔尼|勒科尔尼|Sébastien Lecornu
让-伊夫·勒德里昂|勒德里昂 让·伊夫·勒德里昂|Jean-Yves Le Drian
卡特琳·科隆纳||Catherine Colonna
布鲁诺·勒梅尔|布鲁诺·勒迈尔|Bruno Le Maire
洛朗·法比尤斯|法比尤斯 法毕斯|Laurent Fabius
让-玛丽·勒庞|老勒庞 让·玛丽·勒庞|Jean-Marie Le Pen
若尔当·巴尔德拉|巴尔德拉 乔丹·巴尔德拉|Jordan Bardella
让-吕克·梅朗雄|梅朗雄 梅郎雄 让-吕克·梅朗松 让·吕克·梅朗雄|Jean-Luc Mélenchon
埃里克·泽穆尔|泽穆尔 埃里克·泽穆 艾里克·泽穆尔|Éric Zemmour
塞格琳·罗亚尔|塞格莱纳·罗亚尔|Ségolène Royal
安妮·伊达尔戈||Anne Hidalgo
让-皮埃尔·拉法兰|拉法兰 让·皮埃尔·拉法兰|Jean-Pierre Raffarin
雅克·德洛尔||Jacques Delors
罗贝尔·舒曼||Robert Schuman
让·莫内|让·莫奈|Jean Monnet
菲利普·贝当|贝当|Philippe Pétain
乔治·克列孟梭|克列孟梭|Georges Clemenceau
布丽吉特·马克龙|布里吉特·马克龙 碧姬·马克宏 布丽吉特·特罗尼厄|Brigitte Macron
多米尼克·斯特劳斯-卡恩|斯特劳斯-卡恩 斯特劳斯·卡恩 多米尼克·斯特劳斯·卡恩 斯特劳斯卡恩 史特劳斯-卡恩|Dominique Strauss-Kahn
克里斯蒂娜·拉加德|拉加德 拉嘉德 克莉丝汀·拉加德 克里斯汀·拉加德|Christine Lagarde
克里斯塔利娜·格奥尔基耶娃|格奥尔基耶娃 格奥尔吉耶娃 克里斯塔利娜·格奥尔吉耶娃 乔治艾娃 乔治耶娃|Kristalina Georgieva
帕斯卡尔·拉米|帕斯卡·拉米|Pascal Lamy
罗伯托·阿泽维多|阿泽维多 阿兹维多|Roberto Azevêdo
恩戈齐·奥孔乔-伊韦阿拉|奥孔乔-伊韦阿拉 伊韦阿拉 恩戈齐·奥孔乔·伊韦阿拉 奥孔约-伊韦拉 奥孔乔·伊韦阿拉|Ngozi Okonjo-Iweala
圣女贞德||Joan of Arc
路易十五||Louis XV
拿破仑三世|路易·波拿巴|Napoleon III
黎塞留||Cardinal Richelieu
乔治·丹东||Georges Danton
让-保尔·马拉||Jean-Paul Marat
圣茹斯特||Saint-Just
塔列朗||Talleyrand
拉法耶特侯爵||Marquis de Lafayette
查理曼大帝|查理大帝|Charlemagne
克莱门斯·冯·梅特涅|梅特涅|Klemens von Metternich
罗马诺·普罗迪|普罗迪|Romano Prodi
马泰奥·伦齐||Matteo Renzi
马里奥·蒙蒂||Mario Monti
保罗·真蒂洛尼|真蒂洛尼|Paolo Gentiloni
朱塞佩·孔特|朱塞佩·孔蒂|Giuseppe Conte
塞尔焦·马塔雷拉|马塔雷拉 塞尔吉奥·马塔雷拉 马达雷拉|Sergio Mattarella
乔治·纳波利塔诺|纳波利塔诺|Giorgio Napolitano
马泰奥·萨尔维尼|萨尔维尼 马泰奥·萨维尼|Matteo Salvini
路易吉·迪马约|迪马约 路易吉·迪·马约 迪马尤 路易吉·迪马尤|Luigi Di Maio
安东尼奥·塔亚尼|塔亚尼|Antonio Tajani
圭多·克罗塞托|克罗塞托|Guido Crosetto
朱利奥·安德烈奥蒂|安德烈奥蒂|Giulio Andreotti
阿尔多·莫罗||Aldo Moro
贝佩·格里洛||Beppe Grillo
朱塞佩·加里波第|加里波第|Giuseppe Garibaldi
朱塞佩·马志尼|马志尼|Giuseppe Mazzini
加富尔||Camillo Cavour
恺撒·博尔吉亚||Cesare Borgia
萨沃纳罗拉||Girolamo Savonarola
何塞·马里亚·阿斯纳尔|阿斯纳尔|José María Aznar
何塞·路易斯·罗德里格斯·萨帕特罗|萨帕特罗|José Luis Rodríguez Zapatero
马里亚诺·拉霍伊|拉霍伊|Mariano Rajoy
佩德罗·桑切斯||Pedro Sánchez
费利佩·冈萨雷斯||Felipe González
巴勃罗·伊格莱西亚斯||Pablo Iglesias
卡莱斯·普伊格蒙特|普伊格蒙特 卡莱斯·普吉德蒙 普吉德蒙 卡尔斯·普伊格德蒙特 普伊格德蒙特 普伊德蒙特 卡莱斯·普伊格德蒙特|Carles Puigdemont
胡安·卡洛斯一世||Juan Carlos I
费利佩六世|菲利普六世|Felipe VI
安东尼奥·科斯塔||António Costa
若泽·曼努埃尔·巴罗佐|巴罗佐 巴罗索 若泽·巴罗佐|José Manuel Barroso
安东尼奥·萨拉查||António de Oliveira Salazar
马里奥·苏亚雷斯||Mário Soares
马塞洛·德索萨|马塞洛·雷贝洛·德索萨|Marcelo Rebelo de Sousa
亚历克西斯·齐普拉斯|齐普拉斯 阿莱克西斯·齐普拉斯|Alexis Tsipras
基里亚科斯·米佐塔基斯|米佐塔基斯 米措塔基斯 基里亚科斯·米措塔基斯|Kyriakos Mitsotakis
乔治·帕潘德里欧|帕潘德里欧 帕潘德里乌 乔治·帕潘德里乌|George Papandreou
亚尼斯·瓦鲁法基斯|瓦鲁法基斯 雅尼斯·瓦鲁法克斯 瓦鲁法克斯|Yanis Varoufakis
安东尼斯·萨马拉斯||Antonis Samaras
迪克·斯霍夫|斯霍夫|Dick Schoof
海尔特·维尔德斯|维尔德斯 威尔德斯 基尔特·威尔德斯 海尔特·威尔德斯|Geert Wilders
贝娅特丽克丝女王||Beatrix of the Netherlands
威廉-亚历山大||Willem-Alexander
弗兰斯·蒂默曼斯|蒂默曼斯|Frans Timmermans
居伊·伏思达|伏思达 居伊·费尔霍夫施塔特 伏霍夫斯达特|Guy Verhofstadt
赫尔曼·范龙佩|范龙佩|Herman Van Rompuy
亚历山大·德克罗|德克罗|Alexander De Croo
巴尔特·德韦弗|德韦弗|Bart De Wever
让·阿瑟伯恩||Jean Asselborn
泽维尔·贝泰尔||Xavier Bettel
马罗斯·谢夫乔维奇|谢夫乔维奇 马罗什·谢夫乔维奇|Maroš Šefčovič
瓦尔迪斯·东布罗夫斯基斯|东布罗夫斯基斯 杜姆布罗夫斯基斯 瓦尔迪斯·多姆布罗夫斯基斯 多姆布罗夫斯基斯|Valdis Dombrovskis
玛格丽特·韦斯塔格|韦斯塔格 玛格丽特·维斯塔格 玛格丽特·韦斯塔格尔 韦斯塔格尔|Margrethe Vestager
费代丽卡·莫盖里尼|莫盖里尼 莫格里尼 费德丽卡·莫盖里尼 费代丽卡·莫格里尼|Federica Mogherini
凯瑟琳·阿什顿||Catherine Ashton
哈维尔·索拉纳|索拉纳|Javier Solana
蒂埃里·布雷东||Thierry Breton
塞西莉亚·马姆斯特罗姆|马尔姆斯特伦 塞西莉亚·马尔姆斯特伦|Cecilia Malmström
菲尔·霍根||Phil Hogan
罗伯塔·梅措拉|梅措拉 罗伯塔·梅佐拉 梅佐拉|Roberta Metsola
安诺斯·拉斯穆森|安德斯·福格·拉斯穆森 安诺斯·福格·拉斯穆森 安德斯·拉斯穆森|Anders Fogh Rasmussen
梅特·弗雷泽里克森|弗雷泽里克森 梅特·弗雷德里克森|Mette Frederiksen
玛格丽特二世||Margrethe II
弗雷德里克十世||Frederik X
乌尔夫·克里斯特松|克里斯特松|Ulf Kristersson
斯特凡·勒文|斯特凡·洛夫文|Stefan Löfven
玛格达莱娜·安德松|玛格达莱娜·安德森|Magdalena Andersson
奥洛夫·帕尔梅|帕尔梅|Olof Palme
卡尔·比尔特|卡尔·毕尔德|Carl Bildt
卡尔十六世·古斯塔夫|卡尔十六世|Carl XVI Gustaf
安·林德||Ann Linde
萨拉·马林|桑娜·马林 珊娜·马林 桑娜·马琳 珊娜·马琳|Sanna Marin
绍利·尼尼斯托|尼尼斯托 索利·尼尼斯托|Sauli Niinistö
亚历山大·斯图布|斯图布|Alexander Stubb
佩卡·哈维斯托|哈维斯托|Pekka Haavisto
佩特里·奥尔波||Petteri Orpo
马尔蒂·阿赫蒂萨里|阿赫蒂萨里|Martti Ahtisaari
卡尔·古斯塔夫·曼纳海姆|曼纳海姆|Carl Gustaf Mannerheim
埃尔娜·索尔贝格|艾娜·瑟尔贝克|Erna Solberg
约纳斯·加尔·斯特勒|约纳斯·加尔·斯托勒|Jonas Gahr Støre
格罗·哈莱姆·布伦特兰|格罗·布伦特兰|Gro Harlem Brundtland
维德孔·吉斯林|吉斯林|Vidkun Quisling
安德斯·布雷维克|布雷维克 安德斯·贝林·布雷维克|Anders Behring Breivik
卡特琳·雅各布斯多蒂尔|雅各布斯多蒂尔|Katrín Jakobsdóttir
列赫·卡钦斯基|莱赫·卡钦斯基|Lech Kaczyński
雅罗斯瓦夫·卡钦斯基|雅罗斯拉夫·卡钦斯基|Jarosław Kaczyński
安杰伊·杜达|安德烈·杜达 安德鲁·杜达 安德泽·杜达|Andrzej Duda
马特乌什·莫拉维茨基|莫拉维茨基 马泰乌什·莫拉维茨基|Mateusz Morawiecki
卡罗尔·纳夫罗茨基|纳夫罗茨基|Karol Nawrocki
拉多斯瓦夫·西科尔斯基|拉多斯拉夫·西科尔斯基|Radosław Sikorski
沃依切赫·雅鲁泽尔斯基|雅鲁泽尔斯基 沃伊切赫·雅鲁泽尔斯基|Wojciech Jaruzelski
亚历山大·克瓦希涅夫斯基|克瓦希涅夫斯基|Aleksander Kwaśniewski
瓦迪斯瓦夫·哥穆尔卡|哥穆尔卡|Władysław Gomułka
亚当·米奇尼克|米奇尼克|Adam Michnik
米洛什·泽曼|米罗什·泽曼|Miloš Zeman
瓦茨拉夫·克劳斯||Václav Klaus
安德烈·巴比什|巴比什|Andrej Babiš
彼得·帕维尔||Petr Pavel
彼得·菲亚拉|菲亚拉|Petr Fiala
米洛什·维斯特奇尔|维斯特奇尔 韦德齐 米洛斯·维斯特奇尔 米洛什·韦德齐|Miloš Vystrčil
贺瑞普|兹德涅克·贺吉普 贺吉普 兹德涅克·赫里布|Zdeněk Hřib
扬·利帕夫斯基|利帕夫斯基|Jan Lipavský
亚历山大·杜布切克|杜布切克|Alexander Dubček
古斯塔夫·胡萨克||Gustáv Husák
扬·帕拉赫||Jan Palach
托马斯·马萨里克|马萨里克|Tomáš Masaryk
苏珊娜·恰普托娃|恰普托娃 苏珊娜·查普托娃|Zuzana Čaputová
罗伯特·菲佐|罗伯特·菲乔|Robert Fico
彼得·佩列格里尼||Peter Pellegrini
伊姆雷·纳吉|纳吉·伊姆雷|Imre Nagy
卡达尔·亚诺什|亚诺什·卡达尔|János Kádár
马加尔·彼得|彼得·马扎尔 马扎尔·彼得|Péter Magyar
彼得·西雅尔多|西雅尔多 西雅尔多·彼得 西亚尔托 西亚尔托·彼得 彼得·西亚尔托|Péter Szijjártó
费伦茨·久尔恰尼|久尔恰尼|Ferenc Gyurcsány
克劳斯·约翰尼斯||Klaus Iohannis
卡林·乔治斯库|卡林·格奥尔杰斯库 格奥尔杰斯库|Călin Georgescu
扬·安东内斯库||Ion Antonescu
鲁门·拉德夫||Rumen Radev
博伊科·鲍里索夫|博伊科·博里索夫|Boyko Borisov
格奥尔基·季米特洛夫|季米特洛夫|Georgi Dimitrov
托多尔·日夫科夫|日夫科夫|Todor Zhivkov
埃迪·拉马||Edi Rama
恩维尔·霍查|霍查|Enver Hoxha
拉多万·卡拉季奇|卡拉季奇 卡拉迪奇 拉多万·卡拉迪奇|Radovan Karadžić
拉特科·姆拉迪奇|姆拉迪奇|Ratko Mladić
佐兰·金吉奇||Zoran Đinđić
托米斯拉夫·尼科利奇||Tomislav Nikolić
米洛拉德·多迪克|多迪克|Milorad Dodik
哈希姆·萨奇||Hashim Thaçi
阿尔宾·库尔蒂|库尔蒂|Albin Kurti
弗拉尼奥·图季曼|图季曼|Franjo Tuđman
佐兰·米拉诺维奇||Zoran Milanović
雅奈兹·扬沙|亚内兹·扬沙|Janez Janša
米洛·久卡诺维奇|久卡诺维奇|Milo Đukanović
米洛万·吉拉斯|米洛凡·吉拉斯|Milovan Đilas
加夫里洛·普林西普||Gavrilo Princip
弗朗茨·斐迪南大公|斐迪南大公|Archduke Franz Ferdinand
玛丽·罗宾逊||Mary Robinson
利奥·瓦拉德卡|瓦拉德卡|Leo Varadkar
格里·亚当斯||Gerry Adams
伊扎克·拉宾||Yitzhak Rabin
西蒙·佩雷斯|希蒙·佩雷斯|Shimon Peres
阿里埃勒·沙龙|阿里尔·沙龙|Ariel Sharon
埃胡德·巴拉克||Ehud Barak
埃胡德·奥尔默特|奥尔默特|Ehud Olmert
果尔达·梅厄|梅厄夫人 戈尔达·梅厄|Golda Meir
梅纳赫姆·贝京|梅纳赫姆·比金|Menachem Begin
摩西·达扬||Moshe Dayan
纳夫塔利·贝内特|纳夫塔利·本内特|Naftali Bennett
亚伊尔·拉皮德||Yair Lapid
本尼·甘茨|甘茨 班尼·甘茨 本尼·冈茨|Benny Gantz
阿维格多·利伯曼||Avigdor Lieberman
约亚夫·加兰特|加兰特 尤阿夫·加兰特 约阿夫·加兰特 葛朗特|Yoav Gallant
伊塔马尔·本-格维尔|本-格维尔 本·格维尔 伊塔马尔·本·格维尔 本格维尔|Itamar Ben-Gvir
贝扎莱尔·斯莫特里赫|斯莫特里赫 斯莫特里奇 贝扎莱尔·斯莫特里奇 史摩崔奇|Bezalel Smotrich
以色列·卡茨||Israel Katz
伊萨克·赫尔佐格|艾萨克·赫尔佐格 伊萨克·赫尔佐克|Isaac Herzog
鲁文·里夫林||Reuven Rivlin
赫齐·哈莱维||Herzi Halevi
西奥多·赫茨尔|赫茨尔|Theodor Herzl
艾哈迈德·亚辛||Ahmed Yassin
哈立德·马沙尔|马沙阿勒 哈立德·马沙阿勒|Khaled Mashal
穆罕默德·德伊夫|德伊夫|Mohammed Deif
萨利赫·阿鲁里|阿鲁里|Saleh al-Arouri
穆罕默德·辛瓦尔||Mohammed Sinwar
哈利勒·哈亚|哈利勒·海亚|Khalil al-Hayya
福阿德·舒库尔|舒库尔|Fuad Shukr
纳伊姆·卡西姆|纳伊姆·卡塞姆|Naim Qassem
穆罕默德·阿什提耶|阿什提耶|Mohammad Shtayyeh
萨拉姆·法耶兹|萨拉姆·法耶德|Salam Fayyad
利雅得·马勒基||Riyad al-Maliki
马尔万·巴尔古提|巴尔古提|Marwan Barghouti
萨阿德·哈里里||Saad Hariri
拉菲克·哈里里||Rafic Hariri
米歇尔·奥恩||Michel Aoun
纳吉布·米卡提|米卡提|Najib Mikati
约瑟夫·奥恩||Joseph Aoun
哈菲兹·阿萨德|老阿萨德|Hafez al-Assad
阿斯玛·阿萨德||Asma al-Assad
艾哈迈德·沙拉|朱拉尼 阿布·穆罕默德·朱拉尼 艾哈迈德·沙雷 艾哈迈德·侯赛因·沙拉 乔拉尼 阿布·穆罕默德·乔拉尼|Ahmed al-Sharaa
瓦利德·穆阿利姆|穆阿利姆|Walid Muallem
塔里克·阿齐兹||Tariq Aziz
阿里·哈桑·马吉德||Ali Hassan al-Majid
努里·马利基|马利基|Nouri al-Maliki
海德尔·阿巴迪||Haider al-Abadi
穆斯塔法·卡迪米|卡迪米|Mustafa al-Kadhimi
穆罕默德·希亚·苏达尼||Mohammed Shia al-Sudani
穆克塔达·萨德尔||Muqtada al-Sadr
阿里·西斯塔尼|西斯塔尼|Ali al-Sistani
贾拉勒·塔拉巴尼|塔拉巴尼|Jalal Talabani
马苏德·巴尔扎尼|巴尔扎尼|Masoud Barzani
侯赛因国王|胡笙国王|Hussein of Jordan
阿卜杜拉二世||Abdullah II of Jordan
萨勒曼国王|萨勒曼·本·阿卜杜勒-阿齐兹 沙尔曼国王|Salman of Saudi Arabia
穆罕默德·本·萨勒曼|小萨勒曼 穆罕默德·沙尔曼 穆罕默德·萨勒曼 穆罕默德·宾·沙尔曼 小沙尔曼|Mohammed bin Salman
费萨尔·本·法尔汉||Faisal bin Farhan
阿德尔·朱拜尔||Adel al-Jubeir
穆罕默德·本·扎耶德|穆罕默德·本·扎耶德·阿勒纳哈扬|Mohamed bin Zayed
塔米姆·本·哈马德||Tamim bin Hamad Al Thani
哈立德·谢赫·穆罕默德|哈利德·谢赫·穆罕默德|Khalid Sheikh Mohammed
阿里·阿卜杜拉·萨利赫||Ali Abdullah Saleh
阿卜杜拉布·曼苏尔·哈迪||Abdrabbuh Mansur Hadi
阿卜杜勒-马利克·胡塞|阿卜杜勒·马利克·胡塞|Abdul-Malik al-Houthi
塔瓦库·卡曼|塔瓦库勒·卡曼 塔瓦库尔·卡曼|Tawakkol Karman
穆罕默德·礼萨·巴列维|巴列维国王|Mohammad Reza Pahlavi
穆罕默德·摩萨台|摩萨台|Mohammad Mosaddegh
阿克巴尔·哈什米·拉夫桑贾尼|拉夫桑贾尼 阿克巴尔·拉夫桑贾尼|Akbar Hashemi Rafsanjani
穆罕默德·哈塔米|哈塔米|Mohammad Khatami
马哈茂德·艾哈迈迪-内贾德|艾哈迈迪内贾德 艾哈迈迪-内贾德 马哈茂德·艾哈迈迪内贾德 内贾德 阿哈玛迪内贾德 艾马丹加|Mahmoud Ahmadinejad
马苏德·佩泽希齐扬|佩泽希齐扬 裴泽斯基安 裴泽希齐扬|Masoud Pezeshkian
穆罕默德·贾瓦德·扎里夫|扎里夫 穆罕默德·扎里夫 贾瓦德·扎里夫 查瑞夫|Mohammad Javad Zarif
侯赛因·阿米尔-阿卜杜拉希扬|阿卜杜拉希扬 阿米尔-阿卜杜拉希扬 阿米尔·阿卜杜拉希扬 侯赛因·阿米尔·阿卜杜拉希扬|Hossein Amir-Abdollahian
阿巴斯·阿拉格齐|阿拉格齐 阿巴斯·阿拉奇|Abbas Araghchi
阿里·拉里贾尼|拉里贾尼|Ali Larijani
阿里·沙姆哈尼|沙姆哈尼|Ali Shamkhani
穆罕默德·巴盖尔·卡利巴夫|卡利巴夫|Mohammad Bagher Ghalibaf
莫赫森·法赫里扎德|法赫里扎德 穆赫辛·法赫里扎德|Mohsen Fakhrizadeh
侯赛因·萨拉米||Hossein Salami
莫吉塔巴·哈梅内伊|穆杰塔巴·哈梅内伊|Mojtaba Khamenei
米尔-侯赛因·穆萨维||Mir-Hossein Mousavi
玛莎·阿米尼|马赫萨·阿米尼 玛萨·阿米尼 玛莎·艾米尼|Mahsa Amini
希林·伊巴迪|希尔琳·艾芭迪|Shirin Ebadi
纳尔吉斯·穆罕默迪|娜吉斯·穆罕默迪 纳吉斯·穆罕马迪|Narges Mohammadi
贾法尔·帕纳希|帕纳希 贾法·潘纳希|Jafar Panahi
阿巴斯·基亚罗斯塔米|基亚罗斯塔米|Abbas Kiarostami
阿斯哈·法哈蒂|阿斯加·法哈蒂|Asghar Farhadi
穆斯塔法·凯末尔|穆斯塔法·凯末尔·阿塔图尔克 凯末尔·阿塔图尔克|Mustafa Kemal Atatürk
阿卜杜拉·居尔||Abdullah Gül
图尔古特·厄扎尔||Turgut Özal
比纳利·耶尔德勒姆|耶尔德勒姆|Binali Yıldırım
艾哈迈德·达武特奥卢|达武特奥卢|Ahmet Davutoğlu
梅夫吕特·恰武什奥卢|恰武什奥卢 恰武什奥鲁|Mevlüt Çavuşoğlu
哈坎·费丹||Hakan Fidan
凯末尔·克勒奇达罗格鲁|克勒奇达罗格鲁 基里达欧鲁 克勒赤达罗卢 克勒奇达尔奥卢 凯末尔·克勒奇达尔奥卢|Kemal Kılıçdaroğlu
埃克雷姆·伊马姆奥卢|伊马姆奥卢 伊玛莫格鲁 埃克雷姆·伊马莫格鲁 伊马莫格鲁|Ekrem İmamoğlu
法图拉·居伦|费图拉·居伦|Fethullah Gülen
阿卜杜拉·奥贾兰|奥贾兰|Abdullah Öcalan
奥尔罕·帕慕克|帕慕克|Orhan Pamuk
苏莱曼大帝|苏莱曼一世|Suleiman the Magnificent
加迈勒·阿卜杜勒·纳赛尔||Gamal Abdel Nasser
安瓦尔·萨达特|萨达特 沙达特 安瓦尔·沙达特|Anwar Sadat
穆罕默德·穆尔西|穆尔西 穆罕默德·摩西|Mohamed Morsi
穆罕默德·巴拉迪|穆罕默德·埃尔巴拉迪|Mohamed ElBaradei
布特罗斯·布特罗斯-加利|布特罗斯-加利 布特罗斯·加利|Boutros Boutros-Ghali
纳吉布·马哈富兹|马哈富兹|Naguib Mahfouz
艾曼·扎瓦希里|扎瓦希里 艾曼·扎瓦赫里 扎瓦赫里 札瓦希里|Ayman al-Zawahiri
阿布·穆萨布·扎卡维|扎卡维 扎尔卡维|Abu Musab al-Zarqawi
穆罕默德·阿塔||Mohamed Atta
赛义夫·卡扎菲|赛义夫·伊斯兰·卡扎菲|Saif al-Islam Gaddafi
哈利法·哈夫塔尔|哈夫塔尔 哈利法·海夫塔尔|Khalifa Haftar
宰因·阿比丁·本·阿里||Zine El Abidine Ben Ali
卡伊斯·赛义德|凯斯·赛义德|Kais Saied
穆罕默德·布瓦吉吉|布瓦吉吉 布瓦齐齐 穆罕默德·布瓦齐齐|Mohamed Bouazizi
阿卜杜勒-阿齐兹·布特弗利卡|布特弗利卡 阿卜杜勒阿齐兹·布特弗利卡|Abdelaziz Bouteflika
哈桑二世||Hassan II of Morocco
奥马尔·巴希尔|奥马尔·哈桑·巴希尔|Omar al-Bashir
阿卜杜勒·法塔赫·布尔汉|布尔汉 阿卜杜勒-法塔赫·布尔汉|Abdel Fattah al-Burhan
穆罕默德·哈姆丹·达加洛|达加洛|Mohamed Hamdan Dagalo
海尔·塞拉西一世|海尔·塞拉西|Haile Selassie
门格斯图·海尔·马里亚姆|门格斯图|Mengistu Haile Mariam
梅莱斯·泽纳维||Meles Zenawi
阿比·艾哈迈德|阿比·艾哈迈德·阿里|Abiy Ahmed
伊萨亚斯·阿费沃基||Isaias Afwerki
乔莫·肯雅塔||Jomo Kenyatta
乌胡鲁·肯雅塔|乌胡鲁·肯尼亚塔|Uhuru Kenyatta
威廉·鲁托||William Ruto
拉伊拉·奥廷加|奥廷加|Raila Odinga
旺加里·马塔伊|马塔伊|Wangari Maathai
朱利叶斯·尼雷尔|尼雷尔|Julius Nyerere
约翰·马古富力|马古富力 约翰·马古富利 马古富利|John Magufuli
萨米娅·苏卢胡·哈桑||Samia Suluhu Hassan
约韦里·穆塞韦尼|穆塞韦尼|Yoweri Museveni
伊迪·阿明||Idi Amin
保罗·卡加梅|卡加梅|Paul Kagame
约瑟夫·科尼||Joseph Kony
帕特里斯·卢蒙巴|卢蒙巴|Patrice Lumumba
蒙博托|蒙博托·塞塞·塞科|Mobutu Sese Seko
约瑟夫·卡比拉||Joseph Kabila
菲利克斯·齐塞克迪|齐塞克迪 费利克斯·齐塞克迪|Félix Tshisekedi
让-贝德尔·博卡萨|博卡萨|Jean-Bédel Bokassa
夸梅·恩克鲁玛|恩克鲁玛|Kwame Nkrumah
纳纳·阿库福-阿多|阿库福-阿多|Nana Akufo-Addo
奥卢塞贡·奥巴桑乔|奥巴桑乔|Olusegun Obasanjo
古德勒克·乔纳森||Goodluck Jonathan
穆罕默杜·布哈里||Muhammadu Buhari
博拉·蒂努布|蒂努布 提努布|Bola Tinubu
阿布巴卡尔·谢考||Abubakar Shekau
埃伦·约翰逊-瑟利夫|瑟利夫 埃伦·约翰逊·瑟利夫|Ellen Johnson Sirleaf
乔治·维阿||George Weah
莱伊曼·古博韦|蕾曼·葛博薇|Leymah Gbowee
洛朗·巴博||Laurent Gbagbo
阿拉萨内·瓦塔拉|瓦塔拉|Alassane Ouattara
利奥波德·塞达尔·桑戈尔|桑戈尔|Léopold Sédar Senghor
马基·萨勒|麦基·萨勒|Macky Sall
巴西鲁·迪奥马耶·法耶||Bassirou Diomaye Faye
叶海亚·贾梅||Yahya Jammeh
托马斯·桑卡拉|桑卡拉|Thomas Sankara
保罗·比亚||Paul Biya
伊德里斯·代比||Idriss Déby
奥马尔·邦戈||Omar Bongo
阿里·邦戈||Ali Bongo
特奥多罗·奥比昂|奥比昂|Teodoro Obiang
若泽·爱德华多·多斯桑托斯||José Eduardo dos Santos
若昂·洛伦索||João Lourenço
伊莎贝尔·多斯桑托斯||Isabel dos Santos
肯尼思·卡翁达|卡翁达|Kenneth Kaunda
哈凯恩德·希奇莱马|希奇莱马|Hakainde Hichilema
埃德加·伦古||Edgar Lungu
埃默森·姆南加古瓦|姆南加古瓦 埃默森·穆南加瓦 穆南加瓦|Emmerson Mnangagwa
摩根·茨万吉拉伊|茨万吉拉伊|Morgan Tsvangirai
格蕾丝·穆加贝||Grace Mugabe
萨姆·努乔马|努乔马|Sam Nujoma
温妮·曼德拉||Winnie Mandela
德斯蒙德·图图|图图大主教 戴斯蒙德·图图 图图主教|Desmond Tutu
弗雷德里克·德克勒克|德克勒克 戴克拉克|F. W. de Klerk
塔博·姆贝基|姆贝基 塔博·穆贝基|Thabo Mbeki
雅各布·祖马||Jacob Zuma
西里尔·拉马福萨|拉马福萨 拉马佛沙 拉玛佛萨|Cyril Ramaphosa
朱利叶斯·马莱马|马莱马|Julius Malema
史蒂夫·比科||Steve Biko
彼得·博塔|皮特·威廉·波塔|P. W. Botha
恩科萨扎娜·德拉米尼-祖马||Nkosazana Dlamini-Zuma
穆萨·法基||Moussa Faki
萨利姆·艾哈迈德·萨利姆||Salim Ahmed Salim
阿马杜·图马尼·杜尔||Amadou Toumani Touré
阿西米·戈伊塔|戈伊塔|Assimi Goïta
易卜拉欣·特拉奥雷||Ibrahim Traoré
弗朗茨·法农|法兰兹·法农|Frantz Fanon
英迪拉·甘地||Indira Gandhi
拉吉夫·甘地||Rajiv Gandhi
索尼娅·甘地||Sonia Gandhi
拉胡尔·甘地||Rahul Gandhi
曼莫汉·辛格||Manmohan Singh
阿塔尔·比哈里·瓦杰帕伊|瓦杰帕伊 瓦巴依|Atal Bihari Vajpayee
纳拉辛哈·拉奥||P. V. Narasimha Rao
阿米特·沙阿||Amit Shah
拉杰纳特·辛格|拉吉纳特·辛格|Rajnath Singh
尼尔马拉·西塔拉曼|西塔拉曼 尼尔玛拉·西塔拉曼|Nirmala Sitharaman
苏什玛·斯瓦拉杰|斯瓦拉杰|Sushma Swaraj
阿吉特·多瓦尔||Ajit Doval
维贾伊·戈卡莱|顾凯杰|Vijay Gokhale
德罗帕迪·穆尔穆|穆尔穆 德劳帕迪·慕尔穆 德拉帕迪·穆尔穆|Droupadi Murmu
约吉·阿迪蒂亚纳特||Yogi Adityanath
阿尔温德·凯杰里瓦尔|凯杰里瓦尔 阿尔文德·凯杰里瓦尔|Arvind Kejriwal
玛玛塔·班纳吉||Mamata Banerjee
比姆拉奥·安贝德卡尔|安贝德卡尔 安贝卡|B. R. Ambedkar
苏巴斯·钱德拉·鲍斯||Subhas Chandra Bose
阿卜杜勒·卡拉姆||A. P. J. Abdul Kalam
德兰修女|特蕾莎修女 特里萨修女 泰瑞莎修女|Mother Teresa
凯拉什·萨蒂亚尔希|萨蒂亚尔希|Kailash Satyarthi
拉宾德拉纳特·泰戈尔|泰戈尔 罗宾德拉纳特·泰戈尔|Rabindranath Tagore
阿鲁德蒂·洛伊|阿兰达蒂·洛伊 阿兰达蒂·罗伊|Arundhati Roy
阿马蒂亚·森|阿玛蒂亚·森 阿马蒂亚·库马尔·森|Amartya Sen
阿比吉特·班纳吉|阿巴希·巴纳吉|Abhijit Banerjee
佳亚特里·斯皮瓦克|斯皮瓦克|Gayatri Spivak
吉杜·克里希那穆提|克里希那穆提 克里希纳穆提|Jiddu Krishnamurti
斯里尼瓦瑟·拉马努金|拉马努金|Srinivasa Ramanujan
萨蒂亚吉特·雷伊||Satyajit Ray
阿米尔·汗|阿米尔汗|Aamir Khan
沙鲁克·汗|沙鲁克汗|Shah Rukh Khan
阿米塔布·巴强|阿米塔布·巴赫卡安|Amitabh Bachchan
高塔姆·阿达尼|戈塔姆·阿达尼|Gautam Adani
穆克什·安巴尼|安巴尼 穆克什·阿姆巴尼|Mukesh Ambani
拉坦·塔塔||Ratan Tata
悉达多·乔达摩||Gautama Buddha
阿育王||Ashoka
沙贾汗|沙·贾汗|Shah Jahan
穆罕默德·阿里·真纳||Muhammad Ali Jinnah
佐勒菲卡尔·阿里·布托|阿里·布托|Zulfikar Ali Bhutto
贝娜齐尔·布托|贝·布托 贝布托 班娜姬·布托|Benazir Bhutto
比拉瓦尔·布托·扎尔达里|比拉瓦尔·布托|Bilawal Bhutto Zardari
阿西夫·阿里·扎尔达里|阿西夫·扎尔达里|Asif Ali Zardari
佩尔韦兹·穆沙拉夫|穆沙拉夫 穆夏拉夫|Pervez Musharraf
穆罕默德·齐亚·哈克||Muhammad Zia-ul-Haq
纳瓦兹·谢里夫|纳瓦兹·夏立夫|Nawaz Sharif
夏巴兹·谢里夫|沙赫巴兹·谢里夫 夏巴兹·夏立夫|Shehbaz Sharif
沙阿·马哈茂德·库雷希||Shah Mahmood Qureshi
阿西姆·穆尼尔||Asim Munir
阿卜杜勒·卡迪尔·汗||Abdul Qadeer Khan
马苏德·阿兹哈尔||Masood Azhar
哈菲兹·赛义德||Hafiz Saeed
阿什拉夫·加尼|阿什拉夫·甘尼|Ashraf Ghani
阿卜杜拉·阿卜杜拉||Abdullah Abdullah
毛拉·奥马尔|穆罕默德·奥马尔|Mullah Omar
阿卜杜勒·加尼·巴拉达尔|巴拉达尔 毛拉·巴拉达尔|Abdul Ghani Baradar
海巴图拉·阿洪扎达|阿洪扎达 海巴图拉·阿洪德扎达 阿洪德扎达|Hibatullah Akhundzada
西拉杰丁·哈卡尼||Sirajuddin Haqqani
扎比乌拉·穆贾希德||Zabihullah Mujahid
艾哈迈德·沙阿·马苏德||Ahmad Shah Massoud
扎尔梅·哈利勒扎德|哈利勒扎德 扎尔梅·卡利扎德|Zalmay Khalilzad
谢赫·哈西娜|哈西娜|Sheikh Hasina
谢赫·穆吉布·拉赫曼|穆吉布·拉赫曼|Sheikh Mujibur Rahman
卡莉达·齐亚|卡莱达·齐亚|Khaleda Zia
穆罕默德·尤努斯|尤努斯|Muhammad Yunus
马欣达·拉贾帕克萨||Mahinda Rajapaksa
戈塔巴雅·拉贾帕克萨|戈塔巴雅 戈塔巴亚·拉贾帕克萨 哥达巴雅|Gotabaya Rajapaksa
拉尼尔·维克勒马辛哈|维克勒马辛哈 维克勒马辛格 拉尼尔·维克拉马辛哈 威克瑞米辛赫|Ranil Wickremesinghe
迈特里帕拉·西里塞纳|西里塞纳|Maithripala Sirisena
阿努拉·库马拉·迪萨纳亚克|迪萨纳亚克|Anura Kumara Dissanayake
韦卢皮莱·普拉巴卡兰|普拉巴卡兰|Velupillai Prabhakaran
普拉昌达||Pushpa Kamal Dahal
卡德加·普拉萨德·夏尔马·奥利|夏尔马·奥利|K. P. Sharma Oli
贾南德拉|贾南德拉国王|Gyanendra
吉格梅·凯萨尔·旺楚克|凯萨尔国王|Jigme Khesar Namgyel Wangchuck
洛桑森格|洛桑·森格 洛桑孙根|Lobsang Sangay
穆罕默德·纳希德||Mohamed Nasheed
阿卜杜拉·亚明||Abdulla Yameen
穆罕默德·穆伊祖|穆伊祖|Mohamed Muizzu
易卜拉欣·萨利赫||Ibrahim Mohamed Solih
贝尼尼奥·阿基诺|贝尼尼奥·阿基诺三世 阿基诺三世 艾奎诺三世|Benigno Aquino III
科拉松·阿基诺|阿基诺夫人 柯拉蓉·艾奎诺 艾奎诺夫人|Corazon Aquino
小费迪南德·马科斯|小马科斯 小马可仕 邦邦·马科斯 斐迪南·小马可仕 费迪南德·罗慕尔德兹·马科斯|Bongbong Marcos
伊梅尔达·马科斯|马科斯夫人 伊美黛·马可仕|Imelda Marcos
格洛丽亚·马卡帕加尔·阿罗约|阿罗约夫人 格洛丽亚·阿罗约 雅罗育夫人|Gloria Macapagal Arroyo
约瑟夫·埃斯特拉达||Joseph Estrada
菲德尔·拉莫斯||Fidel Ramos
萨拉·杜特尔特|莎拉·杜特尔特 莎拉·杜特蒂|Sara Duterte
莱尼·罗布雷多|罗布雷多|Leni Robredo
玛丽亚·雷萨|玛丽亚·瑞萨 玛丽亚·雷沙|Maria Ressa
特奥多罗·洛钦||Teodoro Locsin
德尔芬·洛伦扎纳|洛伦扎纳|Delfin Lorenzana
恩里克·马纳洛||Enrique Manalo
吉尔伯托·特奥多罗||Gilberto Teodoro
阿尔韦特·德尔罗萨里奥|德尔罗萨里奥|Albert del Rosario
曼尼·帕奎奥|帕奎奥|Manny Pacquiao
何塞·黎萨尔|黎萨尔 何塞·黎刹 扶西·黎刹|José Rizal
苏西洛·班邦·尤多约诺|苏西洛|Susilo Bambang Yudhoyono
瓦希德总统|阿卜杜勒拉赫曼·瓦希德|Abdurrahman Wahid
梅加瓦蒂|梅加瓦蒂·苏加诺普特丽 美加华蒂 美加娃蒂|Megawati Sukarnoputri
优素福·哈比比|哈比比|B. J. Habibie
钟万学|巴苏基·查哈亚·普尔纳马|Basuki Tjahaja Purnama
蕾特诺|蕾特诺·马尔苏迪 雷特诺·马尔苏迪|Retno Marsudi
卢胡特|卢胡特·潘查伊坦 卢胡特·班查伊丹|Luhut Pandjaitan
吉布兰|吉布兰·拉卡布明|Gibran Rakabuming Raka
阿尼斯·巴斯威丹|阿尼斯·巴斯韦丹|Anies Baswedan
甘贾尔|甘贾尔·普拉诺沃|Ganjar Pranowo
林绍良||Sudono Salim
普拉姆迪亚|普拉姆迪亚·阿南达·杜尔|Pramoedya Ananta Toer
东姑阿都拉曼|东姑·阿卜杜勒·拉赫曼 东姑拉曼|Tunku Abdul Rahman
敦拉萨||Abdul Razak Hussein
阿卜杜拉·巴达维|阿都拉·巴达维|Abdullah Ahmad Badawi
慕尤丁|穆希丁·亚辛 穆希丁 慕希丁|Muhyiddin Yassin
依斯迈沙比里|伊斯梅尔·萨布里 依斯迈·沙比里|Ismail Sabri Yaakob
罗丝玛|罗斯玛·曼梳 罗斯玛·曼索尔|Rosmah Mansor
赛夫丁·阿卜杜拉||Saifuddin Abdullah
希沙姆丁|希山慕丁|Hishammuddin Hussein
尚达曼|尚达曼·山穆加拉特南|Tharman Shanmugaratnam
哈莉玛·雅各布||Halimah Yacob
陈庆炎||Tony Tan
比拉哈里|比拉哈里·考斯甘|Bilahari Kausikan
素拉育|素拉育·朱拉暖|Surayud Chulanont
阿披实|阿披实·维乍集瓦|Abhisit Vejjajiva
沙马·顺达卫||Samak Sundaravej
颂猜·旺沙瓦||Somchai Wongsawat
差瓦立||Chavalit Yongchaiyudh
川立派|川·立派|Chuan Leekpai
素贴·特素班||Suthep Thaugsuban
赛塔·他威信|社塔·他威信|Srettha Thavisin
佩通坦|佩通坦·钦那瓦 佩通坦·西那瓦 贝东塔 贝东坦 贝东塔·西那瓦|Paetongtarn Shinawatra
皮塔·林乍伦拉|皮塔·林加隆拉|Pita Limjaroenrat
他纳通|塔纳通 他纳通·庄龙仑吉 塔纳通·宗龙伦吉|Thanathorn Juangroongruangkit
阿努廷|阿努廷·参威拉军 阿努廷·查恩维拉库|Anutin Charnvirakul
巴威·翁素万||Prawit Wongsuwan
敦·帕马威奈||Don Pramudwinai
普密蓬|普密蓬国王 蒲美蓬 普密蓬·阿杜德|Bhumibol Adulyadej
诗丽吉王后|诗丽吉|Sirikit
玛哈·哇集拉隆功|哇集拉隆功 瓦吉拉隆功 拉玛十世 玛哈·瓦吉拉隆功|Vajiralongkorn
玛哈扎克里·诗琳通|诗琳通 诗琳通公主|Sirindhorn
拉差达蓬|阿皮察蓬·维拉斯塔古 阿比查邦·韦拉斯塔古 阿彼察邦·韦拉斯哈古|Apichatpong Weerasethakul
谢国民||Dhanin Chearavanont
许书标||Chaleo Yoovidhya
诺罗敦·西哈莫尼|西哈莫尼|Norodom Sihamoni
诺罗敦·拉那烈|拉那烈|Norodom Ranariddh
洪玛奈|洪马内|Hun Manet
韩桑林||Heng Samrin
英萨利||Ieng Sary
乔森潘||Khieu Samphan
康克由||Kang Kek Iew
桑兰西|沈良西 山姆·兰西|Sam Rainsy
金速卡|根索卡|Kem Sokha
布拉索昆||Prak Sokhonn
朱马里·赛雅颂|朱马利·赛雅颂|Choummaly Sayasone
通伦·西苏里||Thongloun Sisoulith
本扬·沃拉吉||Bounnhang Vorachith
凯山·丰威汉||Kaysone Phomvihane
苏发努冯||Souphanouvong
潘坎·维帕万||Phankham Viphavanh
宋赛·西潘敦||Sonexay Siphandone
吴奈温|奈温将军|Ne Win
昂山将军|翁山将军|Aung San
丹瑞大将||Than Shwe
吴登盛||Thein Sein
钦纽||Khin Nyunt
吴温敏||Win Myint
罗星汉||Lo Hsing Han
坤沙||Khun Sa
彭家声||Peng Jiasheng
白所成||Bai Suocheng
明学昌||Ming Xuechang
魏超仁||Wei Chaoren
鲍有祥||Bao Youxiang
杜辛玛昂||Zin Mar Aung
黎笋||Le Duan
范文同||Pham Van Dong
黎德寿||Le Duc Tho
阮文灵||Nguyen Van Linh
黎可漂||Le Kha Phieu
农德孟||Nong Duc Manh
阮春福||Nguyen Xuan Phuc
陈大光||Tran Dai Quang
阮晋勇||Nguyen Tan Dung
张晋创||Truong Tan Sang
阮明哲||Nguyen Minh Triet
潘文凯||Phan Van Khai
武文赏||Vo Van Thuong
王庭惠||Vuong Dinh Hue
丁罗升||Dinh La Thang
裴青山||Bui Thanh Son
范平明||Pham Binh Minh
吴春历||Ngo Xuan Lich
阮氏金银||Nguyen Thi Kim Ngan
范日旺||Pham Nhat Vuong
吴庭艳||Ngo Dinh Diem
阮文绍||Nguyen Van Thieu
阮高祺||Nguyen Cao Ky
保大皇帝||Bao Dai
释广德||Thich Quang Duc
一行禅师|释一行|Thich Nhat Hanh
阮清越||Viet Thanh Nguyen
若泽·拉莫斯-奥尔塔|拉莫斯-奥尔塔 拉莫斯·奥尔塔 若泽·拉莫斯·奥尔塔|José Ramos-Horta
夏纳纳·古斯芒|夏纳纳·古斯毛 沙纳纳·古斯芒|Xanana Gusmão
哈桑纳尔·博尔基亚||Hassanal Bolkiah
詹姆斯·马拉佩|马拉佩|James Marape
梅纳西·索加瓦雷|索加瓦雷 马纳西·索加瓦雷 苏嘉瓦瑞|Manasseh Sogavare
弗兰克·姆拜尼马拉马|姆拜尼马拉马|Frank Bainimarama
西蒂韦尼·兰布卡|兰布卡|Sitiveni Rabuka
惠恕仁|苏兰吉尔·惠普斯|Surangel Whipps Jr.
保罗·基廷||Paul Keating
鲍勃·霍克|鲍伯·霍克|Bob Hawke
约翰·霍华德|约翰·何华德|John Howard
朱莉娅·吉拉德|茱莉亚·吉拉德|Julia Gillard
托尼·阿博特|托尼·艾伯特 东尼·艾伯特|Tony Abbott
斯科特·莫里森|史考特·莫里森|Scott Morrison
彼得·达顿||Peter Dutton
玛丽斯·佩恩|马里斯·佩恩|Marise Payne
朱莉·毕晓普||Julie Bishop
理查德·马尔斯||Richard Marles
鲍勃·卡尔||Bob Carr
高夫·惠特拉姆|惠特拉姆|Gough Whitlam
马尔科姆·弗雷泽||Malcolm Fraser
芮捷锐||Geoff Raby
孙芳安||Frances Adamson
傅关汉||Graham Fletcher
丹·特汉||Dan Tehan
唐·法雷尔||Don Farrell
丹尼尔·安德鲁斯||Daniel Andrews
克莱夫·汉密尔顿||Clive Hamilton
彼得·格雷斯特||Peter Greste
海伦·克拉克||Helen Clark
比尔·英格利希||Bill English
克里斯·希普金斯|希普金斯|Chris Hipkins
克里斯托弗·卢克森|克里斯托弗·拉克森|Christopher Luxon
温斯顿·彼得斯||Winston Peters
纳纳娅·马胡塔|马胡塔|Nanaia Mahuta
大卫·朗伊||David Lange
埃德蒙·希拉里||Edmund Hillary
皮埃尔·特鲁多|老特鲁多 皮埃尔·杜鲁道 老杜鲁道|Pierre Trudeau
布赖恩·马尔罗尼|马尔罗尼 布莱恩·马尔罗尼|Brian Mulroney
让·克雷蒂安|克雷蒂安 让·克里靖|Jean Chrétien
斯蒂芬·哈珀|史蒂芬·哈珀|Stephen Harper
方慧兰|克里斯蒂娅·弗里兰 弗里兰|Chrystia Freeland
梅拉妮·乔利|梅兰妮·乔利|Mélanie Joly
马克·加尔诺|加尔诺|Marc Garneau
弗朗索瓦-菲利普·商鹏飞|商鹏飞 弗朗索瓦-菲利普·尚帕涅|François-Philippe Champagne
麦家廉|约翰·麦卡勒姆|John McCallum
鲍达民|多米尼克·巴顿|Dominic Barton
皮埃尔·波利耶夫|波利耶夫 皮埃尔·波利耶夫尔 博励治|Pierre Poilievre
贾格米特·辛格|驵勉诚|Jagmeet Singh
庄文浩||Michael Chong
赵锦荣||Kenny Chiu
迈克尔·斯帕弗|斯帕弗|Michael Spavor
罗伯特·劳埃德·谢伦伯格|谢伦伯格|Robert Schellenberg
道格·福特||Doug Ford
弗朗索瓦·勒戈||François Legault
米歇尔·巴切莱特|巴切莱特 米歇尔·巴舍莱 巴舍莱 蜜雪儿·巴舍莱|Michelle Bachelet
塞巴斯蒂安·皮涅拉|皮涅拉|Sebastián Piñera
加夫列尔·博里奇|博里奇 加布里埃尔·博里奇|Gabriel Boric
萨尔瓦多·阿连德|阿连德 萨尔瓦多·阿叶德|Salvador Allende
奥古斯托·皮诺切特|皮诺切特 皮诺契特 奥古斯图·皮诺契特|Augusto Pinochet
胡安·贝隆|胡安·庇隆 贝隆将军|Juan Perón
伊娃·贝隆|艾薇塔·贝隆|Eva Perón
克里斯蒂娜·费尔南德斯|克里斯蒂娜·基什内尔 克里斯蒂娜·费尔南德斯·德基什内尔|Cristina Fernández de Kirchner
内斯托尔·基什内尔||Néstor Kirchner
毛里西奥·马克里||Mauricio Macri
阿尔韦托·费尔南德斯|阿尔贝托·费尔南德斯|Alberto Fernández
卡洛斯·梅内姆|梅内姆|Carlos Menem
豪尔赫·魏地拉||Jorge Rafael Videla
路易斯·伊纳西奥·卢拉·达席尔瓦|卢拉·达席尔瓦 路易斯·伊纳西奥·卢拉 卢拉|Luiz Inácio Lula da Silva
迪尔玛·罗塞夫|罗塞夫|Dilma Rousseff
米歇尔·特梅尔|特梅尔|Michel Temer
费尔南多·恩里克·卡多佐||Fernando Henrique Cardoso
塞尔吉奥·莫罗||Sergio Moro
爱德华多·博尔索纳罗||Eduardo Bolsonaro
莫赖斯大法官|亚历山大·德莫赖斯|Alexandre de Moraes
埃沃·莫拉莱斯|埃沃·莫拉雷斯|Evo Morales
路易斯·阿尔塞||Luis Arce
珍尼娜·阿涅斯||Jeanine Áñez
拉斐尔·科雷亚|拉斐尔·柯利亚|Rafael Correa
列宁·莫雷诺|莱宁·莫雷诺|Lenín Moreno
吉列尔莫·拉索||Guillermo Lasso
丹尼尔·诺沃亚|诺沃亚|Daniel Noboa
阿尔韦托·藤森|阿尔贝托·藤森 藤森谦也|Alberto Fujimori
藤森惠子|藤森庆子|Keiko Fujimori
阿兰·加西亚||Alan García
奥良塔·乌马拉|乌马拉|Ollanta Humala
佩德罗·卡斯蒂略||Pedro Castillo
迪娜·博鲁阿尔特|博鲁阿尔特|Dina Boluarte
佩德罗·巴勃罗·库琴斯基|库琴斯基|Pedro Pablo Kuczynski
阿尔瓦罗·乌里韦|乌里韦|Álvaro Uribe
胡安·曼努埃尔·桑托斯||Juan Manuel Santos
伊万·杜克||Iván Duque
古斯塔沃·佩特罗||Gustavo Petro
巴勃罗·埃斯科瓦尔|巴勃罗·埃斯科巴|Pablo Escobar
西蒙·玻利瓦尔|西蒙·波利瓦|Simón Bolívar
德尔西·罗德里格斯||Delcy Rodríguez
玛丽亚·科里娜·马查多|玛丽亚·马查多 马查朵|María Corina Machado
埃德蒙多·冈萨雷斯||Edmundo González
劳尔·卡斯特罗||Raúl Castro
米格尔·迪亚斯-卡内尔|迪亚斯-卡内尔 迪亚斯·卡内尔 狄亚士卡奈 米格尔·迪亚斯·卡内尔|Miguel Díaz-Canel
富尔亨西奥·巴蒂斯塔||Fulgencio Batista
何塞·马蒂||José Martí
丹尼尔·奥尔特加|丹尼尔·奥蒂嘉 奥蒂嘉|Daniel Ortega
罗萨里奥·穆里略|穆丽优|Rosario Murillo
纳伊布·布克尔|布克尔 布格磊 布克莱|Nayib Bukele
奥斯卡·罗梅罗||Óscar Romero
胡安·奥兰多·埃尔南德斯|叶南德兹|Juan Orlando Hernández
希奥玛拉·卡斯特罗|秀玛拉·卡斯特罗 秀玛拉|Xiomara Castro
吉米·莫拉莱斯||Jimmy Morales
亚历杭德罗·贾马太|贾麦岱 贾马太|Alejandro Giammattei
里戈韦塔·门楚||Rigoberta Menchú
曼努埃尔·诺列加|诺列加 诺瑞加|Manuel Noriega
劳伦蒂诺·科尔蒂索|科尔蒂索|Laurentino Cortizo
胡安·卡洛斯·巴雷拉||Juan Carlos Varela
何塞·劳尔·穆利诺||José Raúl Mulino
奥斯卡·阿里亚斯||Óscar Arias
安德烈斯·曼努埃尔·洛佩斯·奥夫拉多尔|洛佩斯·奥夫拉多尔 奥夫拉多尔 罗培兹欧布拉多 洛佩兹·奥布拉多 安德烈斯·曼努埃尔·洛佩斯|Andrés Manuel López Obrador
克劳迪娅·辛鲍姆|辛鲍姆 谢因鲍姆 克劳迪娅·谢因鲍姆 薛恩鲍姆|Claudia Sheinbaum
恩里克·培尼亚·涅托|恩里克·佩尼亚·涅托|Enrique Peña Nieto
费利佩·卡尔德龙||Felipe Calderón
比森特·福克斯|文森特·福克斯|Vicente Fox
埃内斯托·塞迪略|塞迪略|Ernesto Zedillo
华金·古斯曼||Joaquín "El Chapo" Guzmán
埃米利亚诺·萨帕塔||Emiliano Zapata
马塞洛·埃布拉德|埃布拉德|Marcelo Ebrard
何塞·穆希卡|穆希卡|José Mujica
塔瓦雷·巴斯克斯||Tabaré Vázquez
马里奥·阿布多·贝尼特斯|阿布铎|Mario Abdo Benítez
圣地亚哥·培尼亚||Santiago Peña
阿尔弗雷多·斯特罗斯纳|斯特罗斯纳|Alfredo Stroessner
若弗内尔·莫伊兹|莫伊兹 若弗内尔·摩依士 摩依士|Jovenel Moïse
阿里埃尔·亨利||Ariel Henry
让-贝特朗·阿里斯蒂德||Jean-Bertrand Aristide
埃尔南·科尔特斯||Hernán Cortés
弗朗西斯科·皮萨罗||Francisco Pizarro
圣马丁将军||José de San Martín
莱昂十四世|良十四世 利奥十四世 教宗良十四世|Pope Leo XIV
若望二十三世|约翰二十三世|John XXIII
保禄六世|保罗六世|Paul VI
庇护十二世|碧岳十二世|Pius XII
若望·保禄一世|若望保禄一世|John Paul I
伯多禄·帕罗林|帕罗林 彼得罗·帕罗林 皮埃特罗·帕罗林|Pietro Parolin
安东尼奥·塔格莱|塔格莱|Luis Antonio Tagle
马丁·路德|马丁路德|Martin Luther
约翰·加尔文||John Calvin
托马斯·阿奎那|阿奎那 多玛斯·阿奎那|Thomas Aquinas
圣方济各沙勿略|沙勿略|Francis Xavier
葛培理|比利·格雷厄姆|Billy Graham
达格·哈马舍尔德|哈马舍尔德 哈马绍 韩马绍|Dag Hammarskjöld
佩雷斯·德奎利亚尔|德奎利亚尔|Javier Pérez de Cuéllar
阿兰·佩莱||Alain Pellet
托马斯·巴赫|汤玛斯·巴赫|Thomas Bach
胡安·安东尼奥·萨马兰奇|萨马兰奇|Juan Antonio Samaranch
雅克·罗格||Jacques Rogge
皮埃尔·德·顾拜旦|顾拜旦 皮埃尔·德·古柏坦 古柏坦|Pierre de Coubertin
迪克·庞德||Dick Pound
柯丝蒂·考文垂|克尔斯蒂·考文垂|Kirsty Coventry
詹尼·因凡蒂诺|因凡蒂诺 吉安尼·因凡蒂诺|Gianni Infantino
约瑟夫·布拉特|塞普·布拉特|Sepp Blatter
米歇尔·普拉蒂尼|普拉蒂尼|Michel Platini
扎伊德·侯赛因|扎伊德·拉阿德·侯赛因|Zeid Ra'ad Al Hussein
沃尔克·图尔克|福尔克尔·蒂尔克 蒂尔克 沃尔克·蒂尔克|Volker Türk
路易丝·阿尔布尔||Louise Arbour
拉斐尔·格罗西|格罗西|Rafael Grossi
天野之弥||Yukiya Amano
迈克·瑞安||Michael Ryan
玛丽亚·范克尔克霍夫|范克尔克霍夫 玛丽亚·范·克尔霍夫|Maria Van Kerkhove
布鲁斯·艾尔沃德|艾尔沃德|Bruce Aylward
彼得·本·恩巴雷克|恩巴雷克|Peter Ben Embarek
伊琳娜·博科娃|博科娃|Irina Bokova
奥德蕾·阿祖莱|阿祖莱|Audrey Azoulay
赵厚麟||Houlin Zhao
屈冬玉||Qu Dongyu
菲利普·拉扎里尼|拉扎里尼|Philippe Lazzarini
马丁·格里菲思|马丁·格里菲斯|Martin Griffiths
菲利波·格兰迪||Filippo Grandi
卡里姆·阿萨德·汗||Karim Khan
法图·本苏达|本苏达|Fatou Bensouda
维维安·巴拉克里希南|维文·巴拉克里什南|Vivian Balakrishnan
史蒂夫·鲍尔默|鲍尔默 史蒂芬·巴尔默 史蒂夫·巴尔默|Steve Ballmer
梅琳达·盖茨|美琳达·盖茨 梅琳达·法兰奇·盖兹|Melinda French Gates
保罗·艾伦||Paul Allen
史蒂夫·沃兹尼亚克|沃兹尼亚克|Steve Wozniak
乔纳森·艾夫|乔尼·艾夫 强尼·艾夫|Jony Ive
埃里克·施密特|艾立克·施密特|Eric Schmidt
拉里·埃里森|赖瑞·艾利森 拉里·艾利森|Larry Ellison
迈克尔·戴尔|麦可·戴尔|Michael Dell
安迪·格鲁夫|安德鲁·格鲁夫|Andy Grove
戈登·摩尔|高登·摩尔|Gordon Moore
帕特·基辛格|派特·基辛格 帕特·盖尔辛格|Pat Gelsinger
陈立武||Lip-Bu Tan
苏姿丰||Lisa Su
克里斯蒂亚诺·阿蒙||Cristiano Amon
里德·霍夫曼|雷德·霍夫曼|Reid Hoffman
里德·哈斯廷斯||Reed Hastings
马克·安德里森||Marc Andreessen
马克·贝尼奥夫|贝尼奥夫|Marc Benioff
特拉维斯·卡兰尼克|卡兰尼克|Travis Kalanick
达拉·科斯罗萨西|科斯罗萨西|Dara Khosrowshahi
布莱恩·切斯基||Brian Chesky
杨致远||Jerry Yang
陈士骏||Steve Chen
埃文·斯皮格尔|伊万·斯皮格|Evan Spiegel
安迪·贾西|安迪·雅西|Andy Jassy
琳达·雅卡里诺|雅卡里诺|Linda Yaccarino
帕拉格·阿格拉瓦尔||Parag Agrawal
弗朗西丝·豪根|弗朗西斯·豪根|Frances Haugen
克里斯托弗·怀利||Christopher Wylie
维塔利克·布特林|布特林 维他利克·布特林|Vitalik Buterin
格雷格·布罗克曼||Greg Brockman
伊利亚·苏茨克维|苏茨克维 伊尔亚·苏茨克维|Ilya Sutskever
米拉·穆拉蒂||Mira Murati
达里奥·阿莫迪|阿莫迪|Dario Amodei
杰弗里·辛顿|杰弗里·欣顿 杰佛瑞·辛顿 杰弗里·埃弗里斯特·辛顿|Geoffrey Hinton
杨立昆|雅恩·勒昆 扬·勒丘恩|Yann LeCun
约书亚·本吉奥|约书亚·本希奥 约书亚·班吉欧|Yoshua Bengio
德米斯·哈萨比斯|哈萨比斯|Demis Hassabis
雷·库兹韦尔|库兹韦尔|Ray Kurzweil
蒂姆·伯纳斯-李|提姆·柏内兹-李 蒂姆·伯纳斯·李|Tim Berners-Lee
林纳斯·托瓦兹|托瓦兹 李纳斯·托沃兹 林纳斯·托瓦尔兹|Linus Torvalds
理查德·斯托曼|理查·斯托曼 理查德·斯托尔曼|Richard Stallman
吉米·威尔士|吉米·威尔斯|Jimmy Wales
亚伦·斯沃茨|亚伦·斯沃兹 阿伦·斯沃茨|Aaron Swartz
约翰·迈克菲|约翰·麦卡菲|John McAfee
凯文·米特尼克|米特尼克|Kevin Mitnick
凯文·凯利||Kevin Kelly
布鲁斯·施奈尔||Bruce Schneier
肖莎娜·祖博夫|祖博夫 肖沙娜·祖博夫|Shoshana Zuboff
吉娜·莱茵哈特||Gina Rinehart
鲁珀特·默多克|默多克 鲁伯特·梅铎 梅铎 鲁珀特·梅铎 鲁拔·梅铎|Rupert Murdoch
拉克兰·默多克||Lachlan Murdoch
邓文迪||Wendi Deng
特德·特纳|泰德·透纳|Ted Turner
凯瑟琳·格雷厄姆|凯瑟琳·葛兰姆|Katharine Graham
约瑟夫·普利策||Joseph Pulitzer
威廉·伦道夫·赫斯特||William Randolph Hearst
沃特·迪士尼|华特·迪士尼 华特·迪斯尼 沃尔特·迪斯尼|Walt Disney
鲍勃·艾格|罗伯特·艾格 鲍伯·艾格|Bob Iger
迈克尔·艾斯纳||Michael Eisner
谢尔登·阿德尔森|阿德尔森 萧登·艾德森 谢尔登·艾德森|Sheldon Adelson
史蒂夫·永利||Steve Wynn
大卫·洛克菲勒|戴维·洛克菲勒|David Rockefeller
约翰·皮尔庞特·摩根|J·P·摩根|J. P. Morgan
安德鲁·卡内基|安德鲁·卡耐基|Andrew Carnegie
戴尔·卡耐基|戴尔·卡内基|Dale Carnegie
科尼利尔斯·范德比尔特||Cornelius Vanderbilt
托马斯·爱迪生|爱迪生 汤玛斯·爱迪生|Thomas Edison
尼古拉·特斯拉||Nikola Tesla
亚历山大·格雷厄姆·贝尔||Alexander Graham Bell
古列尔莫·马可尼||Guglielmo Marconi
阿尔弗雷德·诺贝尔||Alfred Nobel
莱特兄弟||Wright brothers
乔治·伊士曼||George Eastman
霍华德·休斯||Howard Hughes
李·艾柯卡|艾柯卡|Lee Iacocca
杰克·韦尔奇|杰克·威尔许|Jack Welch
玛丽·博拉|玛丽·芭拉|Mary Barra
山姆·沃尔顿||Sam Walton
霍华德·舒尔茨|霍华·舒兹|Howard Schultz
杰米·戴蒙|杰米·迪蒙|Jamie Dimon
劳埃德·布兰克费恩|布兰克费恩 贝兰克梵 劳尔德·贝兰克梵|Lloyd Blankfein
大卫·所罗门||David Solomon
拉里·芬克|赖瑞·芬克|Larry Fink
伯纳德·麦道夫|麦道夫 伯尼·麦道夫 伯纳德·马多夫|Bernie Madoff
卡尔·伊坎|卡尔·艾康|Carl Icahn
比尔·阿克曼|比尔·艾克曼|Bill Ackman
查理·芒格|查理·蒙格|Charlie Munger
彼得·林奇||Peter Lynch
吉姆·罗杰斯||Jim Rogers
詹姆斯·西蒙斯|吉姆·西蒙斯|James Simons
凯西·伍德||Cathie Wood
穆罕默德·法耶德||Mohamed Al-Fayed
理查德·布兰森|李察·布兰森 理查·布兰森|Richard Branson
詹姆斯·戴森||James Dyson
贝尔纳·阿尔诺|伯纳德·阿尔诺 贝尔纳·阿诺特 伯纳德·阿诺特|Bernard Arnault
弗朗索瓦·皮诺||François Pinault
英格瓦·坎普拉德|坎普拉德|Ingvar Kamprad
阿曼西奥·奥尔特加||Amancio Ortega
卡洛斯·斯利姆||Carlos Slim
迈耶·罗斯柴尔德|梅耶·罗斯柴尔德|Mayer Amschel Rothschild
伊丽莎白·霍姆斯||Elizabeth Holmes
阿尔弗雷德·马歇尔||Alfred Marshall
大卫·李嘉图|李嘉图|David Ricardo
让-巴蒂斯特·萨伊||Jean-Baptiste Say
弗里德里希·李斯特||Friedrich List
托斯丹·凡勃伦|凡勃伦|Thorstein Veblen
欧文·费雪||Irving Fisher
保罗·萨缪尔森|萨缪尔森|Paul Samuelson
肯尼斯·阿罗|肯尼斯·约瑟夫·阿罗|Kenneth Arrow
罗纳德·科斯|罗纳德·哈里·科斯|Ronald Coase
道格拉斯·诺斯|道格拉斯·诺思|Douglass North
赫伯特·西蒙||Herbert A. Simon
詹姆斯·布坎南||James M. Buchanan
曼瑟尔·奥尔森|曼瑟·奥尔森 曼库尔·奥尔森|Mancur Olson
埃莉诺·奥斯特罗姆|奥斯特罗姆|Elinor Ostrom
罗伯特·卢卡斯||Robert Lucas
罗伯特·蒙代尔||Robert Mundell
罗伯特·希勒|罗伯特·席勒|Robert Shiller
尤金·法玛|尤金·法马|Eugene Fama
罗伯特·索洛||Robert Solow
加里·贝克尔|盖瑞·贝克|Gary Becker
约翰·纳什||John Nash
约翰·冯·诺依曼|冯·诺依曼 冯诺依曼 冯·诺伊曼 约翰·冯·诺伊曼|John von Neumann
丹尼尔·卡尼曼|卡尼曼 康纳曼|Daniel Kahneman
理查德·塞勒|理查·塞勒|Richard Thaler
安格斯·迪顿|安格斯·丹顿|Angus Deaton
达龙·阿西莫格鲁|阿西莫格鲁 德隆·阿西莫格鲁 戴伦·艾塞默鲁 达隆·阿西莫格鲁 阿齐默鲁|Daron Acemoglu
埃丝特·迪弗洛|迪弗洛 埃斯特·迪弗洛|Esther Duflo
克劳迪娅·戈尔丁|克劳迪娅·戈丁|Claudia Goldin
卡门·莱因哈特||Carmen Reinhart
肯尼斯·罗格夫||Kenneth Rogoff
约翰·肯尼思·加尔布雷思|高伯瑞|John Kenneth Galbraith
卡尔·波兰尼|卡尔·博兰尼|Karl Polanyi
雅诺什·科尔奈|科尔奈 亚诺什·科尔奈|János Kornai
伊曼纽尔·沃勒斯坦|沃勒斯坦 华勒斯坦|Immanuel Wallerstein
彼得·德鲁克|德鲁克 彼得·杜拉克|Peter Drucker
迈克尔·波特|麦可·波特|Michael Porter
纳西姆·塔勒布|塔勒布 纳西姆·尼古拉斯·塔勒布 塔雷伯|Nassim Nicholas Taleb
泰勒·考恩||Tyler Cowen
尤瓦尔·赫拉利|尤瓦尔·诺亚·赫拉利 哈拉瑞 赫拉利 哈拉利|Yuval Noah Harari
史蒂芬·平克|斯蒂芬·平克 史迪芬·平克|Steven Pinker
贾雷德·戴蒙德|贾德·戴蒙|Jared Diamond
理查德·道金斯|道金斯 理查·道金斯|Richard Dawkins
阿尔文·托夫勒|托夫勒 艾文·托佛勒|Alvin Toffler
马歇尔·麦克卢汉|麦克卢汉 麦克鲁汉|Marshall McLuhan
尼尔·波兹曼|波兹曼|Neil Postman
沃尔特·李普曼|李普曼 华特·李普曼|Walter Lippmann
爱德华·伯内斯||Edward Bernays
约翰·杜威||John Dewey
伯特兰·罗素|伯特兰·阿瑟·威廉·罗素 柏特兰·罗素|Bertrand Russell
阿尔弗雷德·怀特海||Alfred North Whitehead
理查德·罗蒂|理查·罗蒂|Richard Rorty
罗纳德·德沃金|德沃金 隆纳·德沃金|Ronald Dworkin
罗伯特·诺齐克|诺齐克|Robert Nozick
玛莎·努斯鲍姆|努斯鲍姆 玛莎·纳思邦|Martha Nussbaum
朱迪斯·巴特勒|朱迪思·巴特勒 茱蒂丝·巴特勒|Judith Butler
苏珊·桑塔格|桑塔格|Susan Sontag
爱德华·萨义德|萨义德 爱德华·萨依德 萨依德|Edward Said
托尼·朱特|托尼·贾德 东尼·贾德|Tony Judt
埃里克·霍布斯鲍姆|霍布斯鲍姆 艾瑞克·霍布斯邦 霍布斯邦|Eric Hobsbawm
爱德华·吉本||Edward Gibbon
阿诺德·汤因比|汤因比 汤恩比|Arnold Toynbee
奥斯瓦尔德·斯宾格勒|斯宾格勒 史宾格勒|Oswald Spengler
费尔南·布罗代尔|布罗代尔|Fernand Braudel
马克·布洛赫||Marc Bloch
列奥·施特劳斯|利奥·施特劳斯|Leo Strauss
卡尔·施米特||Carl Schmitt
诺贝特·埃利亚斯||Norbert Elias
埃米尔·涂尔干|涂尔干 迪尔凯姆 埃米尔·迪尔凯姆 杜尔凯姆|Émile Durkheim
格奥尔格·齐美尔|齐美尔|Georg Simmel
乌尔里希·贝克||Ulrich Beck
齐格蒙特·鲍曼|齐格蒙·鲍曼|Zygmunt Bauman
安东尼·吉登斯|吉登斯 安东尼·纪登斯 纪登斯|Anthony Giddens
塔尔科特·帕森斯||Talcott Parsons
欧文·戈夫曼|厄文·高夫曼|Erving Goffman
克洛德·列维-斯特劳斯|列维-斯特劳斯 列维·斯特劳斯 李维-史陀 李维史陀 克洛德·列维·斯特劳斯|Claude Lévi-Strauss
布罗尼斯拉夫·马林诺夫斯基|马林诺夫斯基 马凌诺斯基|Bronisław Malinowski
玛格丽特·米德||Margaret Mead
鲁思·本尼迪克特|露丝·潘乃德 露丝·本尼迪克特|Ruth Benedict
克利福德·格尔茨|格尔茨 克利弗德·纪尔兹|Clifford Geertz
大卫·格雷伯|戴维·格雷伯 格雷伯|David Graeber
费迪南·德·索绪尔|索绪尔|Ferdinand de Saussure
雅克·拉康|拉康 拉冈 雅克·拉冈|Jacques Lacan
路易·阿尔都塞|阿尔都塞 阿图塞|Louis Althusser
吉尔·德勒兹|德勒兹|Gilles Deleuze
菲利克斯·瓜塔里|瓜塔里 伽塔利|Félix Guattari
阿兰·巴迪欧|巴迪欧 阿兰·巴丢|Alain Badiou
雅克·朗西埃|朗西埃|Jacques Rancière
保罗·利科||Paul Ricœur
伊曼纽尔·列维纳斯|列维纳斯|Emmanuel Levinas
莫里斯·梅洛-庞蒂|梅洛-庞蒂 梅洛庞蒂 梅洛·庞蒂 莫里斯·梅洛·庞蒂|Maurice Merleau-Ponty
雷蒙·阿隆|雷蒙·阿宏|Raymond Aron
居伊·德波|居伊·德波尔|Guy Debord
乔治·阿甘本|阿甘本 吉奥乔·阿甘本 焦尔焦·阿甘本|Giorgio Agamben
安东尼奥·奈格里|奈格里|Antonio Negri
翁贝托·埃科|安伯托·艾可 翁贝托·艾柯 安贝托·艾柯|Umberto Eco
贝内德托·克罗齐||Benedetto Croce
格奥尔格·卢卡奇|卢卡奇|György Lukács
马克斯·霍克海默|霍克海默|Max Horkheimer
赫伯特·马尔库塞|马尔库塞 马库色|Herbert Marcuse
埃里希·弗洛姆|弗洛姆 埃里希·佛洛姆 佛洛姆|Erich Fromm
卡尔·雅斯贝尔斯|雅斯贝尔斯 雅斯培 雅斯贝斯|Karl Jaspers
埃德蒙德·胡塞尔|胡塞尔|Edmund Husserl
索伦·克尔凯郭尔|克尔凯郭尔 齐克果 祁克果|Søren Kierkegaard
巴鲁赫·斯宾诺莎|斯宾诺莎 史宾诺莎|Baruch Spinoza
戈特弗里德·莱布尼茨|莱布尼茨 莱布尼兹 戈特弗里德·威廉·莱布尼茨|Gottfried Wilhelm Leibniz
大卫·休谟|休谟|David Hume
布莱兹·帕斯卡|布莱兹·帕斯卡尔|Blaise Pascal
耶利米·边沁|杰里米·边沁 边沁 杰瑞米·边沁|Jeremy Bentham
赫伯特·斯宾塞|赫伯特·史宾赛|Herbert Spencer
奥古斯特·孔德||Auguste Comte
德尼·狄德罗|狄德罗|Denis Diderot
路德维希·费尔巴哈|费尔巴哈|Ludwig Feuerbach
约翰·费希特|费希特|Johann Gottlieb Fichte
弗里德里希·谢林||Friedrich Schelling
约翰·戈特弗里德·赫尔德|赫尔德|Johann Gottfried Herder
皮埃尔-约瑟夫·蒲鲁东|蒲鲁东|Pierre-Joseph Proudhon
昂利·圣西门|圣西门|Henri de Saint-Simon
夏尔·傅立叶||Charles Fourier
罗伯特·欧文||Robert Owen
威廉·洪堡|威廉·冯·洪堡|Wilhelm von Humboldt
亚历山大·冯·洪堡|亚历山大·洪堡|Alexander von Humboldt
伊壁鸠鲁||Epicurus
毕达哥拉斯||Pythagoras
阿基米德||Archimedes
赫拉克利特||Heraclitus
第欧根尼||Diogenes
希波克拉底||Hippocrates
色诺芬||Xenophon
伯里克利||Pericles
梭伦||Solon
埃斯库罗斯||Aeschylus
索福克勒斯||Sophocles
欧里庇得斯||Euripides
阿里斯托芬||Aristophanes
普鲁塔克|蒲鲁塔克|Plutarch
塞涅卡||Seneca
爱比克泰德||Epictetus
马可·奥勒留|马库斯·奥勒留 马可·奥理略|Marcus Aurelius
维吉尔||Virgil
贺拉斯||Horace
奥维德||Ovid
亚历山大大帝||Alexander the Great
奥古斯都||Augustus
尼禄||Nero
君士坦丁大帝||Constantine the Great
查士丁尼大帝|查士丁尼|Justinian I
克娄巴特拉|克利奥帕特拉|Cleopatra
图坦卡蒙|图坦卡门|Tutankhamun
汉谟拉比||Hammurabi
居鲁士大帝||Cyrus the Great
伊本·赫勒敦|伊本·赫尔东|Ibn Khaldun
约翰内斯·开普勒||Johannes Kepler
乔尔丹诺·布鲁诺|焦尔达诺·布鲁诺|Giordano Bruno
第谷·布拉赫||Tycho Brahe
安东万·拉瓦锡|拉瓦锡|Antoine Lavoisier
迈克尔·法拉第||Michael Faraday
詹姆斯·克拉克·麦克斯韦||James Clerk Maxwell
詹姆斯·瓦特||James Watt
格雷戈尔·孟德尔||Gregor Mendel
路易·巴斯德||Louis Pasteur
罗伯特·科赫||Robert Koch
爱德华·詹纳|爱德华·琴纳|Edward Jenner
亚历山大·弗莱明||Alexander Fleming
弗洛伦斯·南丁格尔|南丁格尔 佛罗伦斯·南丁格尔|Florence Nightingale
阿尔贝特·施韦泽|史怀哲 阿尔伯特·史怀哲|Albert Schweitzer
马克斯·普朗克||Max Planck
尼尔斯·玻尔||Niels Bohr
维尔纳·海森堡|海森堡 海森伯|Werner Heisenberg
恩里科·费米||Enrico Fermi
理查德·费曼|理查·费曼|Richard Feynman
保罗·狄拉克|狄拉克|Paul Dirac
爱德华·泰勒||Edward Teller
沃纳·冯·布劳恩|冯·布劳恩 冯布劳恩|Wernher von Braun
埃德温·哈勃||Edwin Hubble
卡尔·萨根|卡尔·沙根|Carl Sagan
罗杰·彭罗斯|罗杰·潘洛斯|Roger Penrose
皮埃尔·居里||Pierre Curie
莱纳斯·鲍林||Linus Pauling
詹姆斯·沃森|詹姆斯·华生|James Watson
弗朗西斯·克里克|法兰西斯·克里克|Francis Crick
罗莎琳德·富兰克林||Rosalind Franklin
克雷格·文特尔||Craig Venter
弗朗西斯·柯林斯||Francis Collins
詹妮弗·杜德纳|杜德纳 珍妮佛·道纳|Jennifer Doudna
埃玛纽埃勒·卡彭蒂耶|卡彭蒂耶 沙尔庞捷|Emmanuelle Charpentier
卡塔林·考里科|考里科 卡塔琳·考里科 卡塔林·卡里科|Katalin Karikó
德鲁·魏斯曼||Drew Weissman
彼得·达萨克|达萨克 彼得·达扎克 达扎克|Peter Daszak
罗伯特·雷德菲尔德||Robert Redfield
罗谢尔·瓦伦斯基|瓦伦斯基 罗谢尔·瓦朗斯基 瓦朗斯基|Rochelle Walensky
黛博拉·伯克斯||Deborah Birx
乌古尔·沙欣|吴沙忻|Uğur Şahin
艾伯乐|艾伯特·布尔拉|Albert Bourla
珍妮·古道尔|珍·古德 珍·古道尔|Jane Goodall
雷切尔·卡森|蕾切尔·卡森 瑞秋·卡森|Rachel Carson
阿尔弗雷德·魏格纳||Alfred Wegener
格雷戈里·佩雷尔曼||Grigori Perelman
安德鲁·怀尔斯||Andrew Wiles
陶哲轩||Terence Tao
莱昂哈德·欧拉||Leonhard Euler
卡尔·弗里德里希·高斯||Carl Friedrich Gauss
伯恩哈德·黎曼||Bernhard Riemann
亨利·庞加莱||Henri Poincaré
大卫·希尔伯特||David Hilbert
库尔特·哥德尔|哥德尔|Kurt Gödel
克劳德·香农|克劳德·夏农|Claude Shannon
诺伯特·维纳||Norbert Wiener
阿尔弗雷德·阿德勒||Alfred Adler
卡尔·罗杰斯||Carl Rogers
亚伯拉罕·马斯洛|马斯洛|Abraham Maslow
让·皮亚杰|皮亚杰|Jean Piaget
斯坦利·米尔格拉姆|米尔格拉姆|Stanley Milgram
菲利普·津巴多|津巴多|Philip Zimbardo
阿尔弗雷德·金赛||Alfred Kinsey
尼尔·阿姆斯特朗||Neil Armstrong
巴兹·奥尔德林|奥尔德林|Buzz Aldrin
罗尔德·阿蒙森|阿蒙森|Roald Amundsen
费迪南德·麦哲伦|麦哲伦 斐迪南·麦哲伦|Ferdinand Magellan
瓦斯科·达·伽马|达伽马 达·伽马|Vasco da Gama
大卫·利文斯通||David Livingstone
查尔斯·林德伯格|查尔斯·林白|Charles Lindbergh
阿梅莉亚·埃尔哈特|爱蜜莉亚·埃尔哈特|Amelia Earhart
米格尔·德·塞万提斯|塞万提斯|Miguel de Cervantes
约翰·沃尔夫冈·冯·歌德|歌德 约翰·沃尔夫冈·歌德|Johann Wolfgang von Goethe
让-巴蒂斯特·波克兰|莫里哀|Molière
让·拉辛||Jean Racine
米歇尔·德·蒙田|蒙田|Michel de Montaigne
弗朗索瓦·拉伯雷|拉伯雷|François Rabelais
司汤达|斯汤达 斯汤达尔|Stendhal
大仲马||Alexandre Dumas
小仲马||Alexandre Dumas fils
儒勒·凡尔纳|凡尔纳 朱尔·凡尔纳|Jules Verne
居伊·德·莫泊桑|莫泊桑|Guy de Maupassant
夏尔·波德莱尔|波德莱尔 波特莱尔|Charles Baudelaire
阿尔蒂尔·兰波||Arthur Rimbaud
斯特凡·马拉美|马拉美|Stéphane Mallarmé
罗曼·罗兰||Romain Rolland
安德烈·纪德||André Gide
安德烈·马尔罗|马尔罗|André Malraux
玛格丽特·杜拉斯|杜拉斯 莒哈丝 玛格丽特·莒哈丝|Marguerite Duras
玛格丽特·尤瑟纳尔|尤瑟纳尔 尤瑟娜|Marguerite Yourcenar
安托万·德·圣-埃克苏佩里|圣埃克苏佩里 圣-埃克苏佩里 圣修伯里 安托万·德·圣埃克苏佩里|Antoine de Saint-Exupéry
阿兰·罗伯-格里耶|罗伯-格里耶 罗伯·格里耶|Alain Robbe-Grillet
让·热内|尚·惹内|Jean Genet
弗朗索瓦丝·萨冈||Françoise Sagan
帕特里克·莫迪亚诺|莫迪亚诺 蒙迪安诺|Patrick Modiano
让-马里·勒克莱齐奥|勒克莱齐奥 勒·克莱齐奥|J. M. G. Le Clézio
安妮·埃尔诺|埃尔诺 安妮·艾诺 安妮·艾尔诺|Annie Ernaux
米歇尔·维勒贝克|维勒贝克 米榭·韦勒贝克|Michel Houellebecq
杰弗里·乔叟|乔叟|Geoffrey Chaucer
克里斯托弗·马洛||Christopher Marlowe
约翰·弥尔顿|弥尔顿|John Milton
丹尼尔·笛福|笛福|Daniel Defoe
乔纳森·斯威夫特||Jonathan Swift
简·奥斯汀|珍·奥斯汀|Jane Austen
夏洛蒂·勃朗特|夏绿蒂·勃朗特|Charlotte Brontë
艾米莉·勃朗特|艾蜜莉·勃朗特|Emily Brontë
拜伦勋爵|乔治·戈登·拜伦 拜伦|Lord Byron
珀西·比希·雪莱|珀西·雪莱|Percy Bysshe Shelley
玛丽·雪莱||Mary Shelley
约翰·济慈||John Keats
威廉·华兹华斯|华兹华斯|William Wordsworth
威廉·布莱克||William Blake
萨缪尔·约翰逊||Samuel Johnson
托马斯·哈代|汤玛斯·哈代|Thomas Hardy
乔治·艾略特||George Eliot
T·S·艾略特|托马斯·斯特尔那斯·艾略特|T. S. Eliot
约瑟夫·康拉德||Joseph Conrad
鲁德亚德·吉卜林|吉卜林 吉普林 拉迪亚德·吉卜林|Rudyard Kipling
阿瑟·柯南·道尔|柯南·道尔 柯南道尔 亚瑟·柯南·道尔|Arthur Conan Doyle
阿加莎·克里斯蒂|阿嘉莎·克莉丝蒂 阿加莎|Agatha Christie
赫伯特·乔治·威尔斯|H·G·威尔斯|H. G. Wells
威廉·萨默塞特·毛姆|毛姆|W. Somerset Maugham
弗吉尼亚·伍尔夫|维吉尼亚·吴尔芙 弗吉尼亚·吴尔夫 吴尔芙|Virginia Woolf
戴维·赫伯特·劳伦斯|D·H·劳伦斯|D. H. Lawrence
格雷厄姆·格林|格雷安·葛林|Graham Greene
威廉·戈尔丁|威廉·高汀|William Golding
多丽丝·莱辛|朵丽丝·莱辛|Doris Lessing
约翰·勒卡雷|勒卡雷|John le Carré
萨尔曼·拉什迪|拉什迪 萨尔曼·鲁西迪 鲁西迪 萨尔曼·鲁什迪 鲁什迪|Salman Rushdie
V·S·奈保尔|奈保尔 奈波尔 维·苏·奈保尔|V. S. Naipaul
哈罗德·品特|哈洛·品特|Harold Pinter
伊恩·麦克尤恩|麦克尤恩 伊恩·麦克伊旺|Ian McEwan
伊恩·弗莱明||Ian Fleming
路易斯·卡罗尔|路易斯·卡洛尔|Lewis Carroll
C·S·路易斯||C. S. Lewis
詹姆斯·乔伊斯|詹姆斯·乔哀思|James Joyce
威廉·巴特勒·叶芝|叶芝 叶慈|W. B. Yeats
塞缪尔·贝克特|萨缪尔·贝克特 山缪·贝克特|Samuel Beckett
谢默斯·希尼|谢默思·希尼|Seamus Heaney
萨莉·鲁尼||Sally Rooney
迪伦·托马斯|狄兰·托马斯|Dylan Thomas
赫尔曼·梅尔维尔||Herman Melville
纳撒尼尔·霍桑|霍桑|Nathaniel Hawthorne
拉尔夫·沃尔多·爱默生|爱默生|Ralph Waldo Emerson
艾米莉·狄金森|艾蜜莉·狄金生|Emily Dickinson
斯托夫人|哈里特·比彻·斯托|Harriet Beecher Stowe
亨利·詹姆斯||Henry James
杰克·伦敦||Jack London
欧·亨利||O. Henry
西奥多·德莱塞|德莱塞|Theodore Dreiser
厄普顿·辛克莱||Upton Sinclair
辛克莱·刘易斯||Sinclair Lewis
约翰·斯坦贝克|斯坦贝克 史坦贝克 约翰·史坦贝克|John Steinbeck
埃兹拉·庞德|艾兹拉·庞德|Ezra Pound
罗伯特·弗罗斯特|罗伯特·佛洛斯特|Robert Frost
尤金·奥尼尔||Eugene O'Neill
阿瑟·米勒|亚瑟·米勒|Arthur Miller
田纳西·威廉斯|田纳西·威廉姆斯|Tennessee Williams
杰罗姆·大卫·塞林格|J·D·塞林格 J·D·沙林杰|J. D. Salinger
雷蒙德·卡佛|瑞蒙·卡佛|Raymond Carver
雷蒙德·钱德勒|瑞蒙·钱德勒|Raymond Chandler
索尔·贝娄|索尔·贝洛|Saul Bellow
菲利普·罗斯||Philip Roth
约翰·厄普代克|厄普代克|John Updike
托妮·莫里森|托妮·莫瑞森 童妮·摩里森|Toni Morrison
库尔特·冯内古特|冯内古特 冯内果|Kurt Vonnegut
约瑟夫·海勒||Joseph Heller
托马斯·品钦|汤玛斯·品钦|Thomas Pynchon
科马克·麦卡锡|戈马克·麦卡锡|Cormac McCarthy
诺曼·梅勒||Norman Mailer
杜鲁门·卡波特|杜鲁门·卡波堤|Truman Capote
艾伦·金斯堡|艾伦·金斯伯格|Allen Ginsberg
杰克·凯鲁亚克|凯鲁亚克|Jack Kerouac
西尔维娅·普拉斯|雪维亚·普拉斯|Sylvia Plath
露易丝·格吕克|露伊丝·葛绿珂 路易丝·格吕克|Louise Glück
斯蒂芬·金|史蒂芬·金|Stephen King
丹·布朗||Dan Brown
艾萨克·阿西莫夫|阿西莫夫 艾西莫夫 以撒·艾西莫夫|Isaac Asimov
阿瑟·克拉克|亚瑟·克拉克 阿瑟·C·克拉克|Arthur C. Clarke
菲利普·迪克|菲利普·K·迪克|Philip K. Dick
雷·布拉德伯里|雷·布莱伯利|Ray Bradbury
厄休拉·勒古恩|勒古恩 娥苏拉·勒瑰恩|Ursula K. Le Guin
乔治·R·R·马丁||George R. R. Martin
安·兰德|艾茵·兰德|Ayn Rand
特德·姜|姜峰楠|Ted Chiang
谭恩美||Amy Tan
汤亭亭||Maxine Hong Kingston
刘宇昆||Ken Liu
玛格丽特·阿特伍德|阿特伍德 玛格丽特·爱特伍|Margaret Atwood
爱丽丝·门罗|艾丽丝·门罗 艾莉丝·孟若|Alice Munro
玛格丽特·米切尔|玛格丽特·密契尔|Margaret Mitchell
托马斯·伯恩哈德||Thomas Bernhard
赫尔曼·黑塞|赫曼·赫塞|Hermann Hesse
海因里希·伯尔|海因里希·鲍尔|Heinrich Böll
君特·格拉斯|钧特·葛拉斯|Günter Grass
赫塔·穆勒|赫塔·米勒 荷塔·慕勒|Herta Müller
彼得·汉德克|汉德克 韩德克|Peter Handke
埃尔弗里德·耶利内克|耶利内克 叶利尼克|Elfriede Jelinek
罗伯特·穆齐尔|穆齐尔 罗伯特·穆西尔|Robert Musil
埃利亚斯·卡内蒂|卡内蒂|Elias Canetti
保罗·策兰||Paul Celan
弗里德里希·荷尔德林|荷尔德林 贺德林|Friedrich Hölderlin
弗里德里希·迪伦马特|迪伦马特|Friedrich Dürrenmatt
马克斯·弗里施||Max Frisch
埃里希·玛利亚·雷马克|雷马克|Erich Maria Remarque
亨利克·易卜生|易卜生|Henrik Ibsen
约恩·福瑟|约恩·弗斯|Jon Fosse
克努特·汉姆生|汉姆生|Knut Hamsun
奥古斯特·斯特林堡|斯特林堡|August Strindberg
塞尔玛·拉格洛夫||Selma Lagerlöf
托马斯·特朗斯特罗默|特朗斯特罗默 特朗斯特罗姆 托马斯·特朗斯特罗姆|Tomas Tranströmer
汉斯·克里斯蒂安·安徒生|安徒生|Hans Christian Andersen
阿斯特丽德·林格伦|阿斯特丽·林格伦|Astrid Lindgren
马悦然|约然·马尔姆奎斯特|Göran Malmqvist
切斯瓦夫·米沃什|米沃什|Czesław Miłosz
维斯瓦娃·辛波斯卡|辛波斯卡 辛波丝卡 维斯拉瓦·辛波斯卡|Wisława Szymborska
奥尔加·托卡尔丘克|托卡尔丘克 奥尔嘉·朵卡萩 朵卡萩|Olga Tokarczuk
亨利克·显克维奇|显克维奇|Henryk Sienkiewicz
雷沙德·卡普钦斯基|卡普钦斯基 卡普希钦斯基|Ryszard Kapuściński
博胡米尔·赫拉巴尔|赫拉巴尔|Bohumil Hrabal
卡雷尔·恰佩克|恰佩克|Karel Čapek
雅罗斯拉夫·哈谢克|哈谢克|Jaroslav Hašek
伊凡·克里玛|克里玛 伊万·克里玛|Ivan Klíma
裴多菲|裴多菲·山陀尔|Sándor Petőfi
凯尔泰斯·伊姆雷|凯尔泰斯|Imre Kertész
克拉斯诺霍尔卡伊·拉斯洛|克拉斯诺霍尔卡伊 拉斯洛·卡撒兹纳霍凯 拉斯洛·克拉斯纳霍尔凯 克拉斯纳霍尔凯|László Krasznahorkai
伊沃·安德里奇||Ivo Andrić
伊斯梅尔·卡达莱|卡达莱 卡达雷 伊斯玛伊·卡达莱|Ismail Kadare
埃里亚斯·萧沆|萧沆 齐奥朗|Emil Cioran
欧仁·尤内斯库|尤内斯库|Eugène Ionesco
尼科斯·卡赞扎基斯|卡赞扎基斯 卡山札基|Nikos Kazantzakis
伊塔洛·卡尔维诺|卡尔维诺|Italo Calvino
普里莫·莱维|普利摩·李维|Primo Levi
埃莱娜·费兰特|艾琳娜·斐兰德|Elena Ferrante
乔万尼·薄伽丘|薄伽丘|Giovanni Boccaccio
弗兰齐斯科·彼特拉克|彼特拉克|Petrarch
达里奥·福||Dario Fo
费德里戈·加西亚·洛尔卡|洛尔卡 费德里科·加西亚·洛尔卡|Federico García Lorca
若泽·萨拉马戈|萨拉马戈 乔赛·萨拉马戈|José Saramago
费尔南多·佩索阿|佩索阿|Fernando Pessoa
豪尔赫·路易斯·博尔赫斯|博尔赫斯 波赫士 豪尔赫·博尔赫斯|Jorge Luis Borges
胡利奥·科塔萨尔|科塔萨尔|Julio Cortázar
加夫列尔·加西亚·马尔克斯|加西亚·马尔克斯 马尔克斯 贾西亚·马奎斯 加布列尔·加西亚·马尔克斯 加布里埃尔·加西亚·马尔克斯|Gabriel García Márquez
马里奥·巴尔加斯·略萨|巴尔加斯·略萨 巴尔加斯略萨 马里奥·略萨|Mario Vargas Llosa
卡洛斯·富恩特斯||Carlos Fuentes
奥克塔维奥·帕斯||Octavio Paz
胡安·鲁尔福|鲁尔福|Juan Rulfo
巴勃罗·聂鲁达|聂鲁达|Pablo Neruda
加夫列拉·米斯特拉尔||Gabriela Mistral
罗贝托·波拉尼奥|波拉尼奥 罗贝托·博拉尼奥 博拉尼奥|Roberto Bolaño
伊莎贝尔·阿连德|伊莎贝·阿言德|Isabel Allende
保罗·科埃略|保罗·柯艾略 保罗·科尔贺|Paulo Coelho
德里克·沃尔科特||Derek Walcott
纳丁·戈迪默|戈迪默 娜汀·葛蒂玛|Nadine Gordimer
J·M·库切||J. M. Coetzee
沃莱·索因卡|索因卡 渥雷·索因卡|Wole Soyinka
钦努阿·阿契贝|阿契贝|Chinua Achebe
奇玛曼达·恩戈齐·阿迪契|阿迪契 奇玛曼达·阿迪契|Chimamanda Ngozi Adichie
恩古吉·瓦·提安哥|提安哥|Ngũgĩ wa Thiong'o
阿卜杜勒拉扎克·古尔纳|古尔纳 阿卜杜勒-拉扎克·古尔纳|Abdulrazak Gurnah
阿摩司·奥兹|艾默思·奥兹|Amos Oz
大卫·格罗斯曼||David Grossman
卡里·纪伯伦|纪伯伦 哈利勒·纪伯伦|Kahlil Gibran
马哈茂德·达尔维什|达尔维什|Mahmoud Darwish
卡勒德·胡赛尼||Khaled Hosseini
埃利·威塞尔|埃利·维瑟尔 埃利·维厄瑟尔|Elie Wiesel
鲍勃·伍德沃德|鲍布·伍德华德|Bob Woodward
卡尔·伯恩斯坦||Carl Bernstein
沃尔特·克朗凯特|克朗凯特|Walter Cronkite
爱德华·默罗|爱德华·R·默罗|Edward R. Murrow
丹·拉瑟||Dan Rather
芭芭拉·沃尔特斯||Barbara Walters
迈克·华莱士|麦克·华莱士|Mike Wallace
拉里·金||Larry King
安德森·库珀||Anderson Cooper
克里斯蒂安·阿曼普尔|阿曼普尔 克里斯蒂娜·阿曼普尔|Christiane Amanpour
塔克·卡尔森||Tucker Carlson
肖恩·汉尼蒂|汉尼提 西恩·汉尼提|Sean Hannity
拉什·林博|拉什·林堡|Rush Limbaugh
亚历克斯·琼斯||Alex Jones
查理·柯克|查理·寇克|Charlie Kirk
约翰·奥利弗||John Oliver
乔恩·斯图尔特|囧司徒|Jon Stewart
斯蒂芬·科尔伯特|史蒂芬·荷伯|Stephen Colbert
崔娃|特雷弗·诺亚|Trevor Noah
吉米·坎摩尔|吉米·基梅尔 吉米·金莫|Jimmy Kimmel
吉米·法伦||Jimmy Fallon
艾伦·德杰尼勒斯|艾伦·狄珍妮|Ellen DeGeneres
乔·罗根||Joe Rogan
莱克斯·弗里德曼||Lex Fridman
格伦·格林沃尔德|格林沃尔德 格伦·格林华德 格林华德|Glenn Greenwald
西摩·赫什|西摩·赫许|Seymour Hersh
奥里亚娜·法拉奇|奥莉亚娜·法拉奇|Oriana Fallaci
埃文·格什科维奇|格什科维奇 埃文·葛许科维奇|Evan Gershkovich
丹尼尔·珀尔||Daniel Pearl
达芙妮·卡鲁阿纳·加利齐亚|加利齐亚|Daphne Caruana Galizia
迈克尔·沃尔夫||Michael Wolff
马尔科姆·格拉德威尔|格拉德威尔 麦尔坎·葛拉威尔|Malcolm Gladwell
沃尔特·艾萨克森|艾萨克森 华特·艾萨克森|Walter Isaacson
迈克尔·刘易斯|麦可·路易士|Michael Lewis
威廉·夏伊勒|夏伊勒|William L. Shirer
拉斐尔·桑西|拉斐尔·圣齐奥|Raphael
桑德罗·波提切利|波提切利|Sandro Botticelli
卡拉瓦乔||Caravaggio
伦勃朗|林布兰 伦勃朗·凡·莱因|Rembrandt
约翰内斯·维米尔|维米尔 维梅尔|Johannes Vermeer
彼得·保罗·鲁本斯||Peter Paul Rubens
希罗尼穆斯·博斯||Hieronymus Bosch
阿尔布雷希特·丢勒|丢勒|Albrecht Dürer
迭戈·委拉斯开兹|委拉斯开兹 委拉斯凯兹|Diego Velázquez
弗朗西斯科·戈雅||Francisco Goya
埃尔·格列柯|格列柯|El Greco
欧仁·德拉克罗瓦|德拉克罗瓦|Eugène Delacroix
雅克-路易·大卫||Jacques-Louis David
让-弗朗索瓦·米勒||Jean-François Millet
古斯塔夫·库尔贝|库尔贝|Gustave Courbet
爱德华·马奈||Édouard Manet
皮埃尔-奥古斯特·雷诺阿|皮耶·雷诺瓦|Pierre-Auguste Renoir
埃德加·德加||Edgar Degas
卡米耶·毕沙罗|毕沙罗|Camille Pissarro
保罗·高更||Paul Gauguin
亨利·马蒂斯||Henri Matisse
奥古斯特·罗丹||Auguste Rodin
卡米耶·克洛岱尔|卡蜜儿·克劳岱尔|Camille Claudel
阿尔贝托·贾科梅蒂|贾科梅蒂|Alberto Giacometti
亚美迪欧·莫迪利亚尼|莫迪利亚尼|Amedeo Modigliani
古斯塔夫·克里姆特|克里姆特|Gustav Klimt
埃贡·席勒||Egon Schiele
爱德华·蒙克|爱德华·孟克|Edvard Munch
保罗·克利||Paul Klee
皮特·蒙德里安|蒙德里安|Piet Mondrian
萨尔瓦多·达利||Salvador Dalí
胡安·米罗||Joan Miró
勒内·马格利特|马格利特 马格里特|René Magritte
弗里达·卡洛|芙烈达·卡萝|Frida Kahlo
迭戈·里维拉||Diego Rivera
杰克逊·波洛克|杰克森·波洛克|Jackson Pollock
马克·罗斯科||Mark Rothko
爱德华·霍普||Edward Hopper
乔治娅·奥基弗|奥基弗 欧姬芙|Georgia O'Keeffe
罗伯特·劳森伯格|劳森伯格 劳申伯格 罗伯特·劳申伯格|Robert Rauschenberg
罗伊·利希滕斯坦|李奇登斯坦|Roy Lichtenstein
让-米歇尔·巴斯奎特|巴斯奎特 尚·米榭·巴斯奇亚 巴斯奇亚 让·米歇尔·巴斯奎特|Jean-Michel Basquiat
凯斯·哈林|基思·哈林|Keith Haring
杰夫·昆斯|杰夫·孔斯|Jeff Koons
达米安·赫斯特|达明安·赫斯特|Damien Hirst
大卫·霍克尼|霍克尼 戴维·霍克尼|David Hockney
卢西安·弗洛伊德||Lucian Freud
班克西||Banksy
约瑟夫·博伊斯|约瑟夫·波依斯|Joseph Beuys
格哈德·里希特|葛哈·李希特|Gerhard Richter
安塞姆·基弗||Anselm Kiefer
玛丽娜·阿布拉莫维奇|玛莉娜·阿布拉莫维奇|Marina Abramović
小野洋子||Yoko Ono
路易丝·布尔乔亚||Louise Bourgeois
安尼施·卡普尔|安尼什·卡普尔|Anish Kapoor
奥拉维尔·埃利亚松||Olafur Eliasson
亨利·卡蒂埃-布列松|卡蒂埃-布列松 亨利·卡蒂埃·布列松 卡蒂埃·布列松|Henri Cartier-Bresson
罗伯特·卡帕||Robert Capa
安塞尔·亚当斯||Ansel Adams
马克·吕布||Marc Riboud
戴安·阿勃丝|黛安·阿巴斯 阿勃丝|Diane Arbus
安妮·莱博维茨|莱博维茨 安妮·莱柏维兹|Annie Leibovitz
塞巴斯蒂昂·萨尔加多|萨尔加多 塞巴斯提奥·萨尔加多|Sebastião Salgado
薇薇安·迈尔||Vivian Maier
黄功吾||Nick Ut
勒·柯布西耶|柯布西耶 勒柯布西耶 柯比意|Le Corbusier
路德维希·密斯·凡·德罗|密斯·凡·德罗 密斯凡德罗|Ludwig Mies van der Rohe
弗兰克·劳埃德·赖特|法兰克·洛伊·莱特|Frank Lloyd Wright
瓦尔特·格罗皮乌斯|格罗皮乌斯|Walter Gropius
安东尼·高迪|安东尼·高第|Antoni Gaudí
弗兰克·盖里|弗兰克·盖瑞 法兰克·盖瑞|Frank Gehry
扎哈·哈迪德|札哈·哈蒂|Zaha Hadid
诺曼·福斯特||Norman Foster
伦佐·皮亚诺||Renzo Piano
雷姆·库哈斯|库哈斯|Rem Koolhaas
让·努维尔|努维尔|Jean Nouvel
奥斯卡·尼迈耶|尼迈耶 奥斯卡·尼迈尔|Oscar Niemeyer
林璎||Maya Lin
可可·香奈儿|可可·夏奈尔|Coco Chanel
克里斯蒂安·迪奥||Christian Dior
伊夫·圣罗兰|伊夫·圣洛朗|Yves Saint Laurent
皮尔·卡丹||Pierre Cardin
卡尔·拉格斐|拉格斐 卡尔·拉格菲尔德 拉格菲尔德|Karl Lagerfeld
乔治·阿玛尼|乔治·亚曼尼|Giorgio Armani
亚历山大·麦昆||Alexander McQueen
薇薇安·韦斯特伍德|薇薇安·魏斯伍德|Vivienne Westwood
安娜·温图尔|温图尔 安娜·温特|Anna Wintour
维吉尔·阿布洛|维果·阿布洛|Virgil Abloh
约翰·塞巴斯蒂安·巴赫|塞巴斯蒂安·巴赫|Johann Sebastian Bach
乔治·弗里德里希·亨德尔||George Frideric Handel
安东尼奥·维瓦尔第|维瓦尔第 韦瓦第|Antonio Vivaldi
约瑟夫·海顿||Joseph Haydn
弗朗茨·舒伯特|舒伯特|Franz Schubert
罗伯特·舒曼||Robert Schumann
费利克斯·门德尔松|门德尔松 孟德尔颂|Felix Mendelssohn
弗朗茨·李斯特||Franz Liszt
约翰内斯·勃拉姆斯|勃拉姆斯|Johannes Brahms
朱塞佩·威尔第|威尔第|Giuseppe Verdi
贾科莫·普契尼|普契尼 浦契尼|Giacomo Puccini
焦阿基诺·罗西尼||Gioachino Rossini
乔治·比才||Georges Bizet
克洛德·德彪西|德彪西 德布西|Claude Debussy
莫里斯·拉威尔||Maurice Ravel
古斯塔夫·马勒||Gustav Mahler
理查·施特劳斯|理查德·施特劳斯|Richard Strauss
小约翰·施特劳斯||Johann Strauss II
安东·布鲁克纳||Anton Bruckner
阿诺德·勋伯格|勋伯格 荀白克|Arnold Schoenberg
安东尼·德沃夏克|德沃夏克 德弗札克|Antonín Dvořák
贝德里赫·斯美塔那|斯美塔那|Bedřich Smetana
让·西贝柳斯|西贝柳斯|Jean Sibelius
贝拉·巴托克||Béla Bartók
约翰·凯奇|约翰·凯吉|John Cage
菲利普·格拉斯||Philip Glass
伦纳德·伯恩斯坦|李奥纳德·伯恩斯坦|Leonard Bernstein
赫伯特·冯·卡拉扬|卡拉扬 赫伯特·卡拉扬|Herbert von Karajan
克劳迪奥·阿巴多||Claudio Abbado
丹尼尔·巴伦博伊姆|巴伦博伊姆 巴伦波因|Daniel Barenboim
祖宾·梅塔||Zubin Mehta
古斯塔沃·杜达美|杜达梅尔 古斯塔沃·杜达梅尔|Gustavo Dudamel
弗拉基米尔·霍洛维茨||Vladimir Horowitz
阿图尔·鲁宾斯坦||Arthur Rubinstein
格伦·古尔德|葛伦·顾尔德 顾尔德|Glenn Gould
耶胡迪·梅纽因|梅纽因|Yehudi Menuhin
艾萨克·斯特恩|伊萨克·斯特恩|Isaac Stern
范·克莱本||Van Cliburn
卢西亚诺·帕瓦罗蒂|帕瓦罗蒂 帕华洛帝|Luciano Pavarotti
普拉西多·多明戈||Plácido Domingo
何塞·卡雷拉斯||José Carreras
安德烈·波切利|波切利 安德烈·波伽利|Andrea Bocelli
玛丽亚·卡拉斯||Maria Callas
恩尼奥·莫里康内|莫里康内 埃尼奥·莫里康内 颜尼欧·莫利克奈|Ennio Morricone
汉斯·季默|汉斯·齐默 汉斯·季默尔|Hans Zimmer
安德鲁·劳埃德·韦伯|安德鲁·洛伊·韦伯|Andrew Lloyd Webber
伊莎多拉·邓肯|伊莎朵拉·邓肯|Isadora Duncan
皮娜·鲍什|碧娜·鲍许|Pina Bausch
玛莎·葛兰姆|玛莎·格雷厄姆|Martha Graham
路易·阿姆斯特朗|路易斯·阿姆斯特朗|Louis Armstrong
艾灵顿公爵|杜克·艾灵顿|Duke Ellington
迈尔斯·戴维斯|迈尔士·戴维斯|Miles Davis
比莉·哈乐黛|比莉·荷莉戴|Billie Holiday
弗兰克·辛纳屈|法兰克·辛纳屈 弗兰克·辛纳特拉|Frank Sinatra
埃尔维斯·普雷斯利|猫王|Elvis Presley
保罗·麦卡特尼|保罗·麦卡尼|Paul McCartney
乔治·哈里森||George Harrison
林戈·斯塔尔|林哥·史达|Ringo Starr
米克·贾格尔|米克·杰格|Mick Jagger
基思·理查兹||Keith Richards
大卫·鲍伊|大卫·鲍威 戴维·鲍伊|David Bowie
弗雷迪·墨丘利|佛莱迪·墨裘瑞|Freddie Mercury
埃尔顿·约翰||Elton John
埃里克·克莱普顿|艾力·克莱普顿|Eric Clapton
吉米·亨德里克斯|吉米·罕醉克斯|Jimi Hendrix
吉姆·莫里森||Jim Morrison
珍妮丝·贾普林|贾尼斯·乔普林|Janis Joplin
帕蒂·史密斯|佩蒂·史密斯|Patti Smith
莱昂纳德·科恩|李欧纳·柯恩|Leonard Cohen
琼·贝兹|琼·拜雅 琼拜雅|Joan Baez
皮特·西格||Pete Seeger
布鲁斯·斯普林斯汀|斯普林斯汀 布鲁斯·史普林斯汀|Bruce Springsteen
鲍勃·马利|巴布·马利|Bob Marley
史提夫·旺德|史蒂维·旺德 史提夫·汪达|Stevie Wonder
惠特妮·休斯顿|惠妮·休斯顿|Whitney Houston
玛丽亚·凯莉|玛丽亚·凯瑞|Mariah Carey
席琳·迪翁|席琳·狄翁 席琳迪翁|Celine Dion
科特·柯本|寇特·柯本 柯特·科本|Kurt Cobain
艾米·怀恩豪斯|怀恩豪斯 艾美·怀恩豪斯|Amy Winehouse
小甜甜布兰妮|布兰妮·斯皮尔斯 布兰妮|Britney Spears
贾斯汀·比伯|小贾斯汀 贾斯汀·比柏|Justin Bieber
贾斯汀·汀布莱克|贾斯汀·提姆布莱克|Justin Timberlake
赛琳娜·戈麦斯|席琳娜·戈梅兹|Selena Gomez
凯蒂·佩里|凯蒂·佩芮|Katy Perry
亚莉安娜·格兰德|爱莉安娜·格兰德 阿里安娜·格兰德|Ariana Grande
艾德·希兰|红发艾德|Ed Sheeran
坎耶·维斯特|坎耶·韦斯特 肯伊·威斯特|Kanye West
金·卡戴珊|金·卡达夏|Kim Kardashian
蕾哈娜|Rihanna|Rihanna
夏奇拉|夏琪拉|Shakira
比莉·艾利什|怪奇比莉 碧莉·艾利什|Billie Eilish
埃米纳姆||Eminem
肯德里克·拉马尔|肯卓克·拉马|Kendrick Lamar
艾薇儿·拉维尼||Avril Lavigne
杜阿·利帕|杜娃·黎波|Dua Lipa
Lady Gaga|女神卡卡|Lady Gaga
Jay-Z||Jay-Z
乔治·卢卡斯||George Lucas
弗朗西斯·福特·科波拉|法兰西斯·柯波拉 弗朗西斯·科波拉|Francis Ford Coppola
索菲亚·科波拉|苏菲亚·柯波拉|Sofia Coppola
马丁·斯科塞斯|斯科塞斯 马丁·史柯西斯 马丁·史高西斯 马丁·斯科西斯 斯科西斯 史柯西斯|Martin Scorsese
斯坦利·库布里克|库布里克 史丹利·库柏力克 库柏力克 寇比力克|Stanley Kubrick
伍迪·艾伦|伍迪艾伦|Woody Allen
昆汀·塔伦蒂诺|塔伦蒂诺 昆汀·塔伦提诺 昆顿·塔伦天奴|Quentin Tarantino
詹姆斯·卡梅隆|詹姆斯·柯麦隆 占士·金马伦 詹姆斯·卡麦隆|James Cameron
克里斯托弗·诺兰|克里斯多福·诺兰 基斯杜化·路兰|Christopher Nolan
奥利弗·斯通|奥立佛·史东|Oliver Stone
迈克尔·摩尔|麦可·摩尔|Michael Moore
大卫·林奇|大卫·连治|David Lynch
大卫·芬奇|大卫·芬查|David Fincher
蒂姆·伯顿|提姆·波顿|Tim Burton
雷德利·斯科特|雷利·史考特|Ridley Scott
罗曼·波兰斯基|波兰斯基|Roman Polanski
克林特·伊斯特伍德|伊斯特伍德 克林·伊斯威特 奇连·伊士活|Clint Eastwood
奥逊·威尔斯|奥森·威尔斯|Orson Welles
比利·怀尔德||Billy Wilder
彼得·杰克逊||Peter Jackson
赵婷||Chloé Zhao
温子仁||James Wan
费德里科·费里尼|费里尼 费德里柯·费里尼|Federico Fellini
米开朗基罗·安东尼奥尼|安东尼奥尼 米开朗琪罗·安东尼奥尼|Michelangelo Antonioni
贝纳尔多·贝托鲁奇|贝托鲁奇 贝尔托卢奇 贝纳多·贝托鲁奇|Bernardo Bertolucci
皮埃尔·保罗·帕索里尼|帕索里尼|Pier Paolo Pasolini
卢奇诺·维斯康蒂||Luchino Visconti
英格玛·伯格曼|英格玛·柏格曼|Ingmar Bergman
英格丽·褒曼||Ingrid Bergman
让-吕克·戈达尔|戈达尔 尚卢·高达 让·吕克·戈达尔|Jean-Luc Godard
弗朗索瓦·特吕弗|特吕弗 法兰索瓦·楚浮|François Truffaut
阿涅斯·瓦尔达|瓦尔达 安妮·华达|Agnès Varda
阿伦·雷乃||Alain Resnais
吕克·贝松|卢贝松|Luc Besson
克日什托夫·基耶斯洛夫斯基|基耶斯洛夫斯基 奇士劳斯基|Krzysztof Kieślowski
安杰伊·瓦伊达|瓦伊达|Andrzej Wajda
维姆·文德斯||Wim Wenders
沃纳·赫尔佐格|韦纳·荷索|Werner Herzog
赖纳·维尔纳·法斯宾德|法斯宾德 法斯宾达|Rainer Werner Fassbinder
佩德罗·阿莫多瓦|阿莫多瓦 艾慕杜华 佩德罗·阿尔莫多瓦|Pedro Almodóvar
路易斯·布努埃尔|布努埃尔 布纽尔|Luis Buñuel
拉斯·冯·提尔|拉斯·冯·特里尔|Lars von Trier
肯·洛奇||Ken Loach
吉尔莫·德尔·托罗|吉尔莫·戴托罗 吉列尔莫·德尔·托罗|Guillermo del Toro
阿方索·卡隆|艾方索·柯朗|Alfonso Cuarón
亚历杭德罗·冈萨雷斯·伊纳里图|伊纳里图 阿利安卓·伊纳利图|Alejandro González Iñárritu
伊利亚·卡赞||Elia Kazan
马龙·白兰度|马龙白兰度|Marlon Brando
阿尔·帕西诺|艾尔·帕西诺|Al Pacino
罗伯特·德尼罗|劳勃·狄尼洛|Robert De Niro
汤姆·汉克斯|汤姆汉克斯 汤姆汉斯|Tom Hanks
汤姆·克鲁斯|汤姆·克鲁兹|Tom Cruise
莱昂纳多·迪卡普里奥|迪卡普里奥 李奥纳多·狄卡皮欧 里安纳度·狄卡比奥 莱昂纳多·狄卡普里奥|Leonardo DiCaprio
布拉德·皮特|布莱德·彼特 毕·彼特|Brad Pitt
安吉丽娜·朱莉|安洁莉娜·裘莉 安祖莲娜·祖莉|Angelina Jolie
约翰尼·德普|强尼·戴普 尊尼·特普|Johnny Depp
艾梅柏·希尔德|安柏·赫德|Amber Heard
乔治·克鲁尼|乔治·克隆尼|George Clooney
阿迈勒·克鲁尼|阿玛尔·克鲁尼|Amal Clooney
理查德·基尔|李察·吉尔|Richard Gere
史蒂文·西格尔|史蒂芬·席格|Steven Seagal
西尔维斯特·史泰龙|史泰龙 席维斯·史特龙|Sylvester Stallone
哈里森·福特||Harrison Ford
肖恩·康纳利|史恩·康纳莱 辛·康纳利|Sean Connery
丹尼尔·克雷格||Daniel Craig
罗宾·威廉姆斯|罗宾·威廉斯|Robin Williams
金·凯瑞|金·凯利|Jim Carrey
威尔·史密斯||Will Smith
克里斯·洛克||Chris Rock
基努·里维斯|基努·李维 奇洛·李维斯|Keanu Reeves
马特·达蒙|麦特·戴蒙 马特·戴蒙|Matt Damon
本·阿弗莱克|班·艾佛列克|Ben Affleck
亚历克·鲍德温|亚历·鲍德温|Alec Baldwin
摩根·弗里曼||Morgan Freeman
丹泽尔·华盛顿||Denzel Washington
凯文·史派西|凯文·斯佩西|Kevin Spacey
比尔·科斯比|比尔·寇斯比|Bill Cosby
梅丽尔·斯特里普|斯特里普 梅莉·史翠普|Meryl Streep
伊丽莎白·泰勒||Elizabeth Taylor
费雯·丽|费雯丽|Vivien Leigh
凯瑟琳·赫本||Katharine Hepburn
格蕾丝·凯利|葛丽丝·凯莉|Grace Kelly
玛琳·黛德丽|黛德丽|Marlene Dietrich
葛丽泰·嘉宝||Greta Garbo
简·方达|珍·芳达|Jane Fonda
朱莉娅·罗伯茨|茱莉亚·罗勃兹|Julia Roberts
妮可·基德曼|妮可·基嫚|Nicole Kidman
斯嘉丽·约翰逊|史嘉蕾·乔韩森 史嘉莉·约翰逊 斯嘉丽·约翰森|Scarlett Johansson
凯特·温丝莱特|凯特·温斯莱特|Kate Winslet
凯特·布兰切特|凯特·布兰琪|Cate Blanchett
艾玛·沃森|爱玛·华森 艾玛·华森|Emma Watson
娜塔莉·波特曼|娜塔丽·波曼|Natalie Portman
格温妮丝·帕特洛|葛妮丝·派特洛|Gwyneth Paltrow
乌玛·瑟曼|邬玛·舒曼|Uma Thurman
莎朗·斯通|莎朗·史东 莎朗斯通|Sharon Stone
艾丽莎·米兰诺|艾莉莎·米兰诺|Alyssa Milano
罗丝·麦高文|罗丝·麦高恩|Rose McGowan
苏菲·玛索|苏菲玛索|Sophie Marceau
凯瑟琳·德纳芙|凯撒琳·丹妮芙|Catherine Deneuve
碧姬·芭铎|碧姬芭铎 布丽吉特·巴尔多|Brigitte Bardot
朱丽叶·比诺什|茱丽叶·毕诺许|Juliette Binoche
阿兰·德龙|亚兰·德伦|Alain Delon
杰拉尔·德帕迪约|德帕迪约 热拉尔·德帕迪约 德帕迪厄 杰拉尔·德帕迪厄|Gérard Depardieu
索菲亚·罗兰|苏菲亚·罗兰|Sophia Loren
罗温·艾金森|罗恩·阿特金森|Rowan Atkinson
刘玉玲||Lucy Liu
刘思慕||Simu Liu
关继威||Ke Huy Quan
球王贝利||Pelé
罗纳尔多·路易斯·纳扎里奥|大罗纳尔多|Ronaldo Nazário
克里斯蒂亚诺·罗纳尔多|基斯坦奴·朗拿度 克里斯蒂亚诺·罗纳度|Cristiano Ronaldo
内马尔||Neymar
基利安·姆巴佩|姆巴佩 麦巴比 基里安·姆巴佩|Kylian Mbappé
齐内丁·齐达内|齐达内|Zinedine Zidane
蒂埃里·亨利||Thierry Henry
罗纳尔迪尼奥|小罗纳尔多|Ronaldinho
弗朗茨·贝肯鲍尔|贝肯鲍尔 碧根鲍华|Franz Beckenbauer
约翰·克鲁伊夫|克鲁伊夫|Johan Cruyff
安德烈斯·伊涅斯塔|伊涅斯塔|Andrés Iniesta
韦恩·鲁尼||Wayne Rooney
哈里·凯恩||Harry Kane
梅苏特·厄齐尔|厄齐尔 奥斯尔|Mesut Özil
穆罕默德·萨拉赫||Mohamed Salah
卢卡·莫德里奇|莫德里奇|Luka Modrić
罗伯特·莱万多夫斯基|卢云度夫斯基|Robert Lewandowski
兹拉坦·伊布拉希莫维奇|伊布拉希莫维奇|Zlatan Ibrahimović
亚历克斯·弗格森|亚历克斯·费格逊|Alex Ferguson
何塞·穆里尼奥|穆里尼奥 若泽·穆里尼奥 摩连奴|José Mourinho
佩普·瓜迪奥拉|瓜迪奥拉 哥迪奥拿 何塞普·瓜迪奥拉|Pep Guardiola
尤尔根·克洛普|克洛普|Jürgen Klopp
马塞洛·里皮||Marcello Lippi
博拉·米卢蒂诺维奇|米卢蒂诺维奇|Bora Milutinović
古斯·希丁克|希丁克|Guus Hiddink
迈克尔·乔丹|麦可·乔丹|Michael Jordan
魔术师约翰逊|埃尔文·约翰逊|Magic Johnson
沙奎尔·奥尼尔||Shaquille O'Neal
斯蒂芬·库里|史蒂芬·柯瑞|Stephen Curry
凯文·杜兰特||Kevin Durant
詹姆斯·哈登||James Harden
埃内斯·坎特|埃内斯·坎特·弗里德姆 坎特·弗里德姆|Enes Kanter Freedom
菲尔·杰克逊||Phil Jackson
亚当·肖华|亚当·席佛|Adam Silver
大卫·斯特恩||David Stern
科林·卡佩尼克|卡佩尼克|Colin Kaepernick
汤姆·布拉迪||Tom Brady
老虎伍兹|泰格·伍兹|Tiger Woods
拳王阿里||Muhammad Ali
迈克·泰森|麦克·泰森|Mike Tyson
弗洛伊德·梅威瑟|梅威瑟|Floyd Mayweather
罗杰·费德勒|费德勒 费达拿|Roger Federer
拉斐尔·纳达尔|纳达尔|Rafael Nadal
安迪·穆雷|安迪·莫瑞|Andy Murray
卡洛斯·阿尔卡拉斯|阿尔卡拉斯 艾卡拉兹|Carlos Alcaraz
皮特·桑普拉斯|桑普拉斯|Pete Sampras
安德烈·阿加西||Andre Agassi
塞雷娜·威廉姆斯||Serena Williams
维纳斯·威廉姆斯||Venus Williams
玛蒂娜·纳芙拉蒂洛娃|纳芙拉蒂洛娃 纳芙拉蒂诺娃 玛蒂娜·纳芙拉蒂诺娃|Martina Navratilova
比利·简·金||Billie Jean King
施特菲·格拉芙|格拉芙|Steffi Graf
莫妮卡·塞莱斯||Monica Seles
史蒂夫·西蒙||Steve Simon
尤塞恩·博尔特|尤塞恩·波特|Usain Bolt
卡尔·刘易斯||Carl Lewis
杰西·欧文斯||Jesse Owens
埃利乌德·基普乔格|基普乔格 基普乔吉|Eliud Kipchoge
迈克尔·菲尔普斯|麦可·菲尔普斯|Michael Phelps
凯蒂·莱德茨基|莱德茨基 凯蒂·雷德基|Katie Ledecky
马克·霍顿|麦克·霍顿|Mack Horton
西蒙·拜尔斯|西蒙妮·拜尔斯 席梦·拜尔斯 拜尔斯|Simone Biles
纳迪亚·科马内奇|科马内奇|Nadia Comăneci
兰斯·阿姆斯特朗||Lance Armstrong
迈克尔·舒马赫|舒密加|Michael Schumacher
刘易斯·汉密尔顿||Lewis Hamilton
马克斯·维斯塔潘|维斯塔潘|Max Verstappen
埃尔顿·塞纳||Ayrton Senna
奥斯卡·皮斯托瑞斯|皮斯托瑞斯|Oscar Pistorius
马格努斯·卡尔森||Magnus Carlsen
鲍比·费舍尔|博比·菲舍尔|Bobby Fischer
罗莎·帕克斯|罗莎·派克斯|Rosa Parks
哈丽雅特·塔布曼|哈莉特·塔布曼|Harriet Tubman
弗雷德里克·道格拉斯||Frederick Douglass
W·E·B·杜波依斯||W. E. B. Du Bois
海伦·凯勒|海伦凯勒|Helen Keller
贝蒂·弗里丹|贝蒂·傅瑞丹|Betty Friedan
格洛丽亚·斯泰纳姆|斯泰纳姆 葛罗莉亚·史坦能|Gloria Steinem
哈维·米尔克|夏菲·米克|Harvey Milk
索尔·阿林斯基|阿林斯基|Saul Alinsky
吉恩·夏普|金·夏普|Gene Sharp
切尔西·曼宁|布拉德利·曼宁 雀儿喜·曼宁 布莱德利·曼宁|Chelsea Manning
马克·费尔特||Mark Felt
琳达·特里普||Linda Tripp
莫妮卡·莱温斯基|莱温斯基 莱文斯基 陆文斯基 李文斯基|Monica Lewinsky
斯托米·丹尼尔斯|暴风女丹尼尔斯 史托米·丹尼尔斯|Stormy Daniels
克里斯汀·福特|克里斯汀·布拉西·福特|Christine Blasey Ford
安妮塔·希尔||Anita Hill
吉丝兰·麦克斯韦|吉斯莱恩·麦克斯韦|Ghislaine Maxwell
弗吉尼亚·朱弗雷|朱弗雷 维吉尼亚·吉弗雷|Virginia Giuffre
德雷克·肖万|德里克·肖万|Derek Chauvin
布伦娜·泰勒||Breonna Taylor
特雷沃恩·马丁||Trayvon Martin
罗德尼·金恩|罗德尼·金|Rodney King
凯尔·里滕豪斯|里滕豪斯 凯尔·黎顿豪斯|Kyle Rittenhouse
蒂莫西·麦克维||Timothy McVeigh
泰德·卡钦斯基|特德·卡钦斯基 西奥多·卡钦斯基|Ted Kaczynski
李·哈维·奥斯瓦尔德||Lee Harvey Oswald
约翰·辛克利||John Hinckley
查尔斯·曼森||Charles Manson
布伦顿·塔兰特||Brenton Tarrant
路易吉·曼吉奥内|曼吉奥内 路易吉·曼焦内 曼焦内|Luigi Mangione
O·J·辛普森||O. J. Simpson
豺狼卡洛斯||Carlos the Jackal
娜迪雅·穆拉德|纳迪亚·穆拉德 娜迪亚·穆拉德|Nadia Murad
索菲·理查森|苏菲·理查森|Sophie Richardson
肯尼斯·罗斯||Kenneth Roth
阿尼丝·卡拉马尔|阿涅丝·卡拉马尔 阿涅斯·卡拉马德|Agnès Callamard
裴伦德|贝内迪克特·罗杰斯 本尼迪克特·罗杰斯|Benedict Rogers
韩连潮||Lianchao Han
彼得·达林||Peter Dahlin
米日古丽·图尔荪|米日古丽·图尔逊|Mihrigul Tursun
多力坤·艾沙|多里坤·艾沙|Dolkun Isa
祖木热提·达吾提|早木热·达吾提|Zumrat Dawut
赛拉古丽·沙吾提拜|萨依拉古丽·沙吾提巴依 沙依拉古丽·沙吾提巴依|Sayragul Sauytbay
吐尔逊娜依·孜尧登|图尔逊娜伊·孜尧丹|Tursunay Ziyawudun
茹仙·阿巴斯|如山·阿巴斯|Rushan Abbas
努里·特克尔|努利·特克尔 努里·特凯尔|Nury Turkel
塔依尔·艾明|塔依尔·哈木特·伊兹格尔 塔希尔·哈木特 塔依尔·哈穆特·伊兹吉尔|Tahir Hamut Izgil
班禅额尔德尼·确吉杰布|坚赞诺布 坚赞诺尔布|Gyaincain Norbu
根敦确吉尼玛|根敦·确吉尼玛 更登确吉尼玛|Gedhun Choekyi Nyima
噶玛巴·乌坚钦列多杰|乌坚钦列多杰 邬金钦列多杰|Ogyen Trinley Dorje
阿尔伯托·贡萨莱斯||Alberto Gonzales
克雷格·默里|克雷格·莫瑞|Craig Murray
石桥湛山||Tanzan Ishibashi
野中广务||Hiromu Nonaka
加藤纮一||Koichi Kato
后藤田正晴||Masaharu Gotoda
金丸信||Shin Kanemaru
土井多贺子||Takako Doi
不破哲三||Tetsuzo Fuwa
百田尚树||Naoki Hyakuta
山本太郎||Taro Yamamoto
榊原英资||Eisuke Sakakibara
青木昌彦||Masahiko Aoki
井深大||Masaru Ibuka
山内溥||Hiroshi Yamauchi
堤义明||Yoshiaki Tsutsumi
岛崎藤村||Toson Shimazaki
正冈子规||Masaoka Shiki
井上厦||Hisashi Inoue
小林秀雄||Hideo Kobayashi
中江兆民||Nakae Chomin
幸德秋水||Kotoku Shusui
内村鉴三||Uchimura Kanzo
鹤见俊辅||Shunsuke Tsurumi
吉本隆明||Takaaki Yoshimoto
东浩纪||Hiroki Azuma
宫崎市定||Ichisada Miyazaki
白鸟库吉||Kurakichi Shiratori
津田左右吉||Sokichi Tsuda
高杉晋作||Takasugi Shinsaku
胜海舟||Katsu Kaishu
大隈重信||Okuma Shigenobu
西园寺公望||Saionji Kinmochi
高桥是清||Takahashi Korekiyo
广田弘毅||Koki Hirota
松冈洋右||Yosuke Matsuoka
山下奉文||Tomoyuki Yamashita
谷寿夫||Hisao Tani
大川周明||Shumei Okawa
梅屋庄吉||Shokichi Umeya
佐佐木到一||Toichi Sasaki
重光葵||Mamoru Shigemitsu
币原喜重郎||Kijuro Shidehara
山田洋次||Yoji Yamada
黑泽清||Kiyoshi Kurosawa
三池崇史||Takashi Miike
原一男||Kazuo Hara
小川绅介||Shinsuke Ogawa
井上雄彦||Takehiko Inoue
谏山创||Hajime Isayama
藤子·F·不二雄||Fujiko F. Fujio
三浦友和||Tomokazu Miura
栗原小卷||Komaki Kurihara
中野良子||Ryoko Nakano
役所广司||Koji Yakusho
西岛秀俊||Hidetoshi Nishijima
武满彻||Toru Takemitsu
羽生善治||Yoshiharu Habu
朝永振一郎||Shinichiro Tomonaga
真子公主||Princess Mako
爱子公主||Princess Aiko
尹潽善||Yun Po-sun
崔圭夏||Choi Kyu-hah
金钟泌||Kim Jong-pil
李会昌||Lee Hoi-chang
秋美爱||Choo Mi-ae
金惠京||Kim Hye-kyung
宋永吉||Song Young-gil
李海瓒||Lee Hae-chan
金民锡||Kim Min-seok
魏圣洛||Wi Sung-lac
金文洙||Kim Moon-soo
郑梦准||Chung Mong-joon
郑义宣||Chung Eui-sun
具光谟||Koo Kwang-mo
辛格浩||Shin Kyuk-ho
金范洙||Kim Beom-su
赵显娥||Heather Cho
金宇中||Kim Woo-choong
黄皙暎||Hwang Sok-yong
金爱烂||Kim Ae-ran
罗宏镇||Na Hong-jin
林权泽||Im Kwon-taek
姜帝圭||Kang Je-gyu
李秉宪||Lee Byung-hun
李敏镐||Lee Min-ho
孙艺珍||Son Ye-jin
全度妍||Jeon Do-yeon
裴斗娜||Bae Doona
崔岷植||Choi Min-sik
薛景求||Sul Kyung-gu
马东锡||Ma Dong-seok
金赛纶||Kim Sae-ron
金高银||Kim Go-eun
朴宝剑||Park Bo-gum
郑俊英||Jung Joon-young
朴宰范||Jay Park
李秀满||Lee Soo-man
梁铉锡||Yang Hyun-suk
房时爀||Bang Si-hyuk
闵熙珍||Min Hee-jin
李康仁||Lee Kang-in
金玟哉||Kim Min-jae
申真谞||Shin Jin-seo
曹薰铉||Cho Hun-hyun
赵镛基||David Yonggi Cho
郑京和||Kyung-wha Chung
郑明勋||Myung-whun Chung
赵成珍||Seong-Jin Cho
尹伊桑||Isang Yun
李成桂||Yi Seong-gye
柳宽顺||Yu Gwan-sun
大院君||Heungseon Daewongun
金玉均||Kim Ok-gyun
安昌浩||Ahn Chang-ho
全泰壹||Jeon Tae-il
金平日||Kim Pyong Il
金敬姬||Kim Kyong-hui
赵甬元||Jo Yong-won
黄炳誓||Hwang Pyong-so
朴宪永||Pak Hon-yong
武文杰||Vo Van Kiet
陈青敏||Tran Thanh Man
潘文江||Phan Van Giang
黄文欢||Hoang Van Hoan
阮氏萍||Nguyen Thi Binh
阮芳草||Nguyen Phuong Thao
潘周桢||Phan Chau Trinh
潘佩珠||Phan Boi Chau
阮廌||Nguyen Trai
阮攸||Nguyen Du
王鸥行||Ocean Vuong
阮玉如琼||Nguyen Ngoc Nhu Quynh
班汉·西巴阿差||Banharn Silpa-archa
差猜·春哈旺||Chatichai Choonhavan
阿南·班雅拉春||Anand Panyarachun
炳·廷素拉暖|炳·廷素拉暖上将|Prem Tinsulanonda
苏金达||Suchinda Kraprayoon
林明达||Sondhi Limthongkul
銮披汶·颂堪|銮披汶|Plaek Phibunsongkhram
比里·帕侬荣||Pridi Banomyong
苏旭明||Charoen Sirivadhanabhakdi
吴廷觉||Htin Kyaw
彭德仁||Peng Daxun
魏学刚||Wei Hsueh-kang
佘智江||She Zhijiang
杜瓦·拉希·拉||Duwa Lashi La
莫尼列王后||Norodom Monineath
施至成||Henry Sy
陈永栽||Lucio Tan
旺阿兹莎||Wan Azizah Wan Ismail
胡先翁||Hussein Onn
扎希德·哈米迪|阿末扎希|Ahmad Zahid Hamidi
哈迪阿旺||Abdul Hadi Awang
阿那克西曼德||Anaximander
巴门尼德||Parmenides
德谟克利特||Democritus
恩培多克勒||Empedocles
普罗泰戈拉||Protagoras
普罗提诺||Plotinus
波爱修斯||Boethius
波利比乌斯||Polybius
苏埃托尼乌斯||Suetonius
卢克莱修||Lucretius
德摩斯梯尼||Demosthenes
邓斯·司各脱||Duns Scotus
奥卡姆的威廉||William of Ockham
阿伯拉尔||Peter Abelard
爱克哈特||Meister Eckhart
茨温利||Huldrych Zwingli
乔治·贝克莱||George Berkeley
爱尔维修||Helvétius
霍尔巴赫||Baron d'Holbach
孔多塞||Marquis de Condorcet
邦雅曼·贡斯当||Benjamin Constant
皮尔士||Charles Sanders Peirce
狄尔泰||Wilhelm Dilthey
文德尔班||Wilhelm Windelband
马克斯·舍勒||Max Scheler
恩斯特·卡西尔|卡西尔|Ernst Cassirer
弗雷格||Gottlob Frege
卡尔纳普||Rudolf Carnap
石里克||Moritz Schlick
吉尔伯特·赖尔||Gilbert Ryle
彼得·斯特劳森||P. F. Strawson
拉卡托斯||Imre Lakatos
费耶阿本德||Paul Feyerabend
托马斯·库恩||Thomas Kuhn
亨利·柏格森|柏格森|Henri Bergson
让-弗朗索瓦·利奥塔||Jean-François Lyotard
乔治·巴塔耶|巴塔耶|Georges Bataille
莫里斯·布朗肖||Maurice Blanchot
布鲁诺·拉图尔||Bruno Latour
西蒙娜·薇依|西蒙·韦伊 西蒙娜·韦伊|Simone Weil
阿克塞尔·霍耐特||Axel Honneth
尼克拉斯·卢曼||Niklas Luhmann
伽达默尔|汉斯-格奥尔格·伽达默尔|Hans-Georg Gadamer
汉斯·凯尔森|凯尔森|Hans Kelsen
埃里克·沃格林|沃格林|Eric Voegelin
迈克尔·奥克肖特|奥克肖特|Michael Oakeshott
阿拉斯代尔·麦金太尔||Alasdair MacIntyre
迈克尔·沃尔泽||Michael Walzer
南希·弗雷泽||Nancy Fraser
霍米·巴巴||Homi Bhabha
雷蒙·威廉斯||Raymond Williams
特里·伊格尔顿||Terry Eagleton
弗雷德里克·詹姆逊|詹明信|Fredric Jameson
E·P·汤普森||E. P. Thompson
佩里·安德森||Perry Anderson
大卫·哈维|戴维·哈维|David Harvey
马塞尔·莫斯||Marcel Mauss
吕西安·费弗尔||Lucien Febvre
米什莱||Jules Michelet
托马斯·卡莱尔||Thomas Carlyle
雅各布·布克哈特||Jacob Burckhardt
弗雷德里克·巴斯夏|巴斯夏|Frédéric Bastiat
卡尔·门格尔|门格尔|Carl Menger
庞巴维克||Eugen von Böhm-Bawerk
瓦尔拉斯||Léon Walras
维尔弗雷多·帕累托||Vilfredo Pareto
琼·罗宾逊||Joan Robinson
皮耶罗·斯拉法||Piero Sraffa
迈克尔·波兰尼||Michael Polanyi
西蒙·库兹涅茨||Simon Kuznets
奥利弗·威廉姆森||Oliver Williamson
让·梯若尔||Jean Tirole
西蒙·约翰逊||Simon Johnson
奥塔·锡克||Ota Šik
巴里·诺顿||Barry Naughton
尼古拉斯·拉迪||Nicholas Lardy
迈克尔·佩蒂斯|迈可·佩提斯|Michael Pettis
拉古拉迈·拉詹||Raghuram Rajan
埃马纽埃尔·赛斯||Emmanuel Saez
阿瑟·伯恩斯||Arthur Burns
让-克洛德·特里谢|特里谢|Jean-Claude Trichet
默文·金||Mervyn King
安德鲁·贝利||Andrew Bailey
约翰·多恩||John Donne
亚历山大·蒲柏||Alexander Pope
劳伦斯·斯特恩||Laurence Sterne
柯勒律治||Samuel Taylor Coleridge
丁尼生||Alfred Tennyson
E·M·福斯特|爱德华·摩根·福斯特|E. M. Forster
W·H·奥登||W. H. Auden
伊夫林·沃||Evelyn Waugh
艾丽丝·默多克||Iris Murdoch
汤姆·斯托帕德||Tom Stoppard
朱利安·巴恩斯||Julian Barnes
马丁·艾米斯||Martin Amis
希拉里·曼特尔||Hilary Mantel
扎迪·史密斯||Zadie Smith
罗尔德·达尔||Roald Dahl
华盛顿·欧文||Washington Irving
伊迪丝·华顿||Edith Wharton
华莱士·史蒂文斯||Wallace Stevens
琼·狄迪恩|琼·蒂蒂安|Joan Didion
唐·德里罗||Don DeLillo
爱丽丝·沃克||Alice Walker
詹姆斯·鲍德温||James Baldwin
拉尔夫·埃里森||Ralph Ellison
兰斯顿·休斯||Langston Hughes
乔纳森·弗兰岑|强纳森·法兰岑|Jonathan Franzen
大卫·福斯特·华莱士||David Foster Wallace
高乃依||Pierre Corneille
让·德·拉封丹|拉封丹|Jean de La Fontaine
夏多布里昂||François-René de Chateaubriand
梅里美||Prosper Mérimée
阿尔丰斯·都德||Alphonse Daudet
魏尔伦||Paul Verlaine
保尔·瓦雷里||Paul Valéry
阿纳托尔·法朗士|法朗士|Anatole France
路易-费迪南·塞利纳||Louis-Ferdinand Céline
安德烈·布勒东||André Breton
克洛德·西蒙||Claude Simon
乔治·佩雷克||Georges Perec
诺瓦利斯||Novalis
海因里希·冯·克莱斯特||Heinrich von Kleist
亨利希·曼||Heinrich Mann
约瑟夫·罗特||Joseph Roth
赫尔曼·布洛赫||Hermann Broch
W·G·塞巴尔德||W. G. Sebald
皮兰德娄||Luigi Pirandello
埃乌杰尼奥·蒙塔莱||Eugenio Montale
乌纳穆诺||Miguel de Unamuno
奥尔特加·加塞特||José Ortega y Gasset
若热·亚马多||Jorge Amado
克拉丽丝·李斯佩克朵||Clarice Lispector
普拉东诺夫||Andrei Platonov
扎米亚京|萨米尔钦|Yevgeny Zamyatin
叶夫图申科||Yevgeny Yevtushenko
爱伦堡||Ilya Ehrenburg
亚历山大·法捷耶夫||Alexander Fadeyev
密茨凯维奇||Adam Mickiewicz
贡布罗维奇||Witold Gombrowicz
布鲁诺·舒尔茨||Bruno Schulz
马洛伊·山多尔||Sándor Márai
达尼洛·契斯||Danilo Kiš
卡瓦菲斯||C. P. Cavafy
克瑙斯高||Karl Ove Knausgård
勃兰兑斯||Georg Brandes
蒙特威尔第||Claudio Monteverdi
柏辽兹|白辽士|Hector Berlioz
多尼采蒂||Gaetano Donizetti
圣-桑||Camille Saint-Saëns
埃里克·萨蒂||Erik Satie
阿尔班·贝尔格||Alban Berg
里姆斯基-科萨科夫||Nikolai Rimsky-Korsakov
斯克里亚宾||Alexander Scriabin
雅纳切克||Leoš Janáček
柯达伊||Zoltán Kodály
爱德华·格里格||Edvard Grieg
爱德华·埃尔加|爱德华·艾尔加|Edward Elgar
本杰明·布里顿||Benjamin Britten
乔治·格什温||George Gershwin
史蒂夫·莱奇||Steve Reich
斯托克豪森||Karlheinz Stockhausen
皮埃尔·布列兹||Pierre Boulez
利盖蒂||György Ligeti
阿沃·帕特||Arvo Pärt
梅西安||Olivier Messiaen
富特文格勒||Wilhelm Furtwängler
托斯卡尼尼||Arturo Toscanini
西蒙·拉特尔||Simon Rattle
斯维亚托斯拉夫·里赫特||Sviatoslav Richter
玛塔·阿格里奇||Martha Argerich
毛里齐奥·波利尼||Maurizio Pollini
海菲兹||Jascha Heifetz
奥伊斯特拉赫||David Oistrakh
伊扎克·帕尔曼||Itzhak Perlman
帕布罗·卡萨尔斯||Pablo Casals
尼金斯基||Vaslav Nijinsky
亚历克·道格拉斯-霍姆||Alec Douglas-Home
文森特·奥里奥尔||Vincent Auriol
勒内·科蒂||René Coty
皮埃尔·孟戴斯-弗朗斯|孟戴斯-弗朗斯|Pierre Mendès France
阿兰·朱佩||Alain Juppé
库尔特·基辛格|库尔特·格奥尔格·基辛格|Kurt Georg Kiesinger
理查德·冯·魏茨泽克||Richard von Weizsäcker
阿尔契德·加斯贝利||Alcide De Gasperi
贝蒂诺·克拉克西||Bettino Craxi
阿道弗·苏亚雷斯||Adolfo Suárez
英瓦尔·卡尔松||Ingvar Carlsson
约兰·佩尔松||Göran Persson
拉斯·勒克·拉斯穆森||Lars Løkke Rasmussen
乌尔霍·凯科宁|吉科宁|Urho Kekkonen
布鲁诺·克赖斯基|克赖斯基|Bruno Kreisky
盖莱克||Edward Gierek
塔德乌什·马佐维耶茨基|马佐维耶茨基|Tadeusz Mazowiecki
拉科西|拉科西·马加什|Mátyás Rákosi
伊利埃斯库|扬·伊利埃斯库|Ion Iliescu
阿利雅·伊泽特贝戈维奇||Alija Izetbegović
密洛凡·德热拉斯|德热拉斯|Milovan Djilas
利加乔夫||Yegor Ligachev
罗科索夫斯基||Konstantin Rokossovsky
崔可夫|瓦西里·崔可夫|Vasily Chuikov
伊万·科涅夫||Ivan Konev
华西列夫斯基||Aleksandr Vasilevsky
布琼尼||Semyon Budyonny
雅戈达||Genrikh Yagoda
安德烈·维辛斯基||Andrey Vyshinsky
李可夫||Alexei Rykov
奥尔忠尼启则||Sergo Ordzhonikidze
加伦将军|布柳赫尔|Vasily Blyukher
维经斯基||Grigori Voitinsky
巴威尔·米夫||Pavel Mif
罗明纳兹||Vissarion Lominadze
柯伦泰||Alexandra Kollontai
卢那察尔斯基||Anatoly Lunacharsky
班达拉奈克夫人|西丽玛沃·班达拉奈克|Sirimavo Bandaranaike
莱斯特·皮尔逊||Lester B. Pearson
罗伯特·孟席斯||Robert Menzies
拉萨罗·卡德纳斯||Lázaro Cárdenas
劳尔·阿方辛||Raúl Alfonsín
热图利奥·瓦加斯||Getúlio Vargas
库比契克|儒塞利诺·库比契克|Juscelino Kubitschek
丁托列托||Tintoretto
委罗内塞||Paolo Veronese
老勃鲁盖尔|彼得·勃鲁盖尔|Pieter Bruegel the Elder
扬·凡·艾克|扬·范·艾克|Jan van Eyck
荷尔拜因||Hans Holbein
尼古拉·普桑||Nicolas Poussin
庚斯博罗||Thomas Gainsborough
约翰·康斯特布尔||John Constable
让-奥古斯特·安格尔||Jean-Auguste-Dominique Ingres
乔治·修拉||Georges Seurat
图卢兹-罗特列克|罗特列克|Henri de Toulouse-Lautrec
乔治·布拉克||Georges Braque
马克斯·恩斯特||Max Ernst
亨利·摩尔||Henry Moore
保罗·克洛岱尔||Paul Claudel
威廉·德·库宁|德库宁|Willem de Kooning
贾斯珀·约翰斯||Jasper Johns
翠西·艾敏||Tracey Emin
南·戈尔丁||Nan Goldin
埃罗·沙里宁||Eero Saarinen
阿尔瓦·阿尔托||Alvar Aalto
彼得·卒姆托||Peter Zumthor
圣地亚哥·卡拉特拉瓦||Santiago Calatrava
阿尔瓦罗·西扎||Álvaro Siza
罗伯特·胡克||Robert Hooke
罗伯特·波义耳|波义耳|Robert Boyle
克里斯蒂安·惠更斯||Christiaan Huygens
约瑟夫-路易·拉格朗日||Joseph-Louis Lagrange
皮埃尔-西蒙·拉普拉斯||Pierre-Simon Laplace
乔治·康托尔||Georg Cantor
埃瓦里斯特·伽罗瓦|伽罗瓦|Évariste Galois
柯尔莫哥洛夫||Andrey Kolmogorov
格罗滕迪克|亚历山大·格罗滕迪克|Alexander Grothendieck
约翰·道尔顿||John Dalton
汉弗里·戴维||Humphry Davy
路德维希·玻尔兹曼||Ludwig Boltzmann
欧内斯特·卢瑟福||Ernest Rutherford
沃尔夫冈·泡利||Wolfgang Pauli
马克斯·玻恩||Max Born
列夫·朗道||Lev Landau
彼得·卡皮察|卡皮察|Pyotr Kapitsa
默里·盖尔曼||Murray Gell-Mann
史蒂文·温伯格||Steven Weinberg
彼得·希格斯||Peter Higgs
基普·索恩||Kip Thorne
阿尔弗雷德·华莱士|阿尔弗雷德·拉塞尔·华莱士|Alfred Russel Wallace
拉马克||Jean-Baptiste Lamarck
卡尔·林奈||Carl Linnaeus
居维叶||Georges Cuvier
托马斯·摩尔根||Thomas Hunt Morgan
尼古拉·瓦维洛夫||Nikolai Vavilov
芭芭拉·麦克林托克||Barbara McClintock
爱德华·威尔逊||E. O. Wilson
斯蒂芬·杰·古尔德|史蒂芬·古尔德|Stephen Jay Gould
唐纳德·克努特||Donald Knuth
奥马尔·布莱德利||Omar Bradley
马修·李奇微|李奇微|Matthew Ridgway
伯纳德·蒙哥马利||Bernard Montgomery
曼施坦因|埃里希·冯·曼施坦因|Erich von Manstein
威廉·威斯特摩兰||William Westmoreland
克劳塞维茨|卡尔·冯·克劳塞维茨|Carl von Clausewitz
阿尔弗雷德·马汉||Alfred Thayer Mahan
让·雷诺阿||Jean Renoir
罗伯特·布列松||Robert Bresson
埃里克·侯麦|侯麦|Éric Rohmer
维托里奥·德西卡||Vittorio De Sica
迈克尔·哈内克||Michael Haneke
阿基·考里斯马基|考里斯马基|Aki Kaurismäki
米洛斯·福尔曼||Miloš Forman
贝拉·塔尔||Béla Tarr
西奥·安哲罗普洛斯|安哲罗普洛斯|Theo Angelopoulos
埃米尔·库斯图里卡|库斯图里卡|Emir Kusturica
泰伦斯·马力克||Terrence Malick
吉姆·贾木许|贾木许|Jim Jarmusch
韦斯·安德森|魏斯·安德森|Wes Anderson
保罗·托马斯·安德森||Paul Thomas Anderson
达米恩·查泽雷||Damien Chazelle
丹尼斯·维伦纽瓦|丹尼·维勒讷夫|Denis Villeneuve
格蕾塔·葛韦格|葛莉塔·洁薇|Greta Gerwig
琼尼·米切尔||Joni Mitchell
约翰·柯川||John Coltrane
汤姆·约克||Thom Yorke
亨利·列斐伏尔|列斐伏尔|Henri Lefebvre
加斯东·巴什拉||Gaston Bachelard
雅克·马里旦|马利坦|Jacques Maritain
米歇尔·塞尔||Michel Serres
古斯塔夫·勒庞||Gustave Le Bon
让·勒朗·达朗贝尔||Jean le Rond d'Alembert
马勒伯朗士||Nicolas Malebranche
彼得·辛格||Peter Singer
理查德·波斯纳||Richard Posner
凯斯·桑斯坦|桑斯坦|Cass Sunstein
索尔·克里普克|克里普克|Saul Kripke
托马斯·斯坎伦||T. M. Scanlon
丹尼尔·贝尔||Daniel Bell
罗杰·斯克鲁顿|斯克鲁顿|Roger Scruton
拉尔夫·达伦多夫|达伦多夫|Ralf Dahrendorf
唐娜·哈拉维||Donna Haraway
伊芙·科索夫斯基·塞吉维克|塞吉维克 伊芙·塞吉维克|Eve Kosofsky Sedgwick
玛丽·沃斯通克拉夫特|沃斯通克拉夫特|Mary Wollstonecraft
夏洛特·珀金斯·吉尔曼||Charlotte Perkins Gilman
艾玛·戈德曼||Emma Goldman
埃里科·马拉泰斯塔||Errico Malatesta
默里·布克钦|布克钦|Murray Bookchin
默里·罗斯巴德|罗斯巴德|Murray Rothbard
奥古斯特·倍倍尔|倍倍尔|August Bebel
克拉拉·蔡特金|蔡特金|Clara Zetkin
弗兰茨·梅林||Franz Mehring
让·饶勒斯||Jean Jaurès
尤金·德布斯|德布斯 尤金·V·德布斯|Eugene V. Debs
西德尼·韦伯||Sidney Webb
哈罗德·拉斯基||Harold Laski
亨利·乔治||Henry George
理查德·坎蒂隆|坎蒂隆|Richard Cantillon
海曼·明斯基||Hyman Minsky
阿尔伯特·赫希曼|赫希曼|Albert O. Hirschman
托马斯·索维尔||Thomas Sowell
格里高利·曼昆|曼昆|N. Gregory Mankiw
保罗·罗默||Paul Romer
威廉·诺德豪斯||William Nordhaus
张夏准||Ha-Joon Chang
凯特·拉沃斯||Kate Raworth
布兰科·米拉诺维奇||Branko Milanovic
加布里埃尔·祖克曼||Gabriel Zucman
亚当·图兹||Adam Tooze
詹姆斯·布拉德||James Bullard
阿克顿勋爵||Lord Acton
韩炳哲||Byung-Chul Han
恩斯特·马赫||Ernst Mach
乔万尼·萨托利|萨托利|Giovanni Sartori
查尔斯·蒂利||Charles Tilly
爱德华·希尔斯||Edward Shils
彼得·伯格||Peter L. Berger
理查德·桑内特||Richard Sennett
刘易斯·芒福德|芒福德|Lewis Mumford
哈罗德·英尼斯|哈罗德·伊尼斯|Harold Innis
许煜||Yuk Hui
叶夫根尼·莫罗佐夫||Evgeny Morozov
杰伦·拉尼尔||Jaron Lanier
蒂姆尼特·格布鲁||Timnit Gebru
威廉·詹姆斯||William James
欧文·亚隆||Irvin Yalom
乔丹·彼得森||Jordan Peterson
阿瑟·韦利||Arthur Waley
马丁·雅克||Martin Jacques
乔治·斯坦纳||George Steiner
哈罗德·布鲁姆||Harold Bloom
詹姆斯·伍德||James Wood
理查德·埃文斯||Richard J. Evans
保罗·肯尼迪||Paul Kennedy
威廉·达尔林普尔|达尔林普尔|William Dalrymple
巴巴拉·塔奇曼|塔奇曼|Barbara Tuchman
保罗·索鲁||Paul Theroux
迪佩什·查克拉巴蒂||Dipesh Chakrabarty
约翰·伯格||John Berger
阿里·沙里亚蒂|沙里亚蒂|Ali Shariati
蒂莫西·加顿·艾什|加顿艾什|Timothy Garton Ash
朱尔典||John Jordan
瓦德西||Alfred von Waldersee
克林德||Clemens von Ketteler
庄士敦||Reginald Johnston
马嘉理||Augustus Margary
司戴德||Willard Straight
杨格非||Griffith John
包弼德||Peter Bol
戴慕珍||Jean Oi
舒衡哲||Vera Schwarcz
李静君||Ching Kwan Lee
曾锐生||Steve Tsang
薛瑞福||Randall Schriver
孙韵||Yun Sun
卜大年||Dan Blumenthal
许秀中||Vicky Xu
华自强||Rick Waters
唐伟康||Kurt Tong
罗国栋||Pradeep Kumar Rawat
伍德克||Jörg Wuttke
韦彦德||Robert Reed
郝廉思||Lawrence Collins
岑耀信||Jonathan Sumption
贺知义||Patrick Hodge
虞英曾||Yu Yingzeng
梁成运||John Leung
阿不都外力·阿尤普|阿尤普|Abduweli Ayup
郭杰瑞||Jerry Kowal
卢英德||Indra Nooyi
罗高寿||Igor Rogachev
尼尔·海伍德|尼尔·伍德|Neil Heywood
理查德·佐尔格|佐尔格|Richard Sorge
尾崎秀实||Hotsumi Ozaki
加来道雄||Michio Kaku
梁彼得||Peter Liang
埃拉托色尼||Eratosthenes
伊本·白图泰||Ibn Battuta
詹姆斯二世||James II
约瑟夫二世||Joseph II
亚历山大一世||Alexander I of Russia
庇护十一世||Pius XI
阿卜杜勒·哈米德二世||Abdul Hamid II
塞缪尔·亚当斯||Samuel Adams
詹姆斯·加菲尔德||James Garfield
威廉·詹宁斯·布莱恩||William Jennings Bryan
小奥利弗·温德尔·霍姆斯||Oliver Wendell Holmes Jr.
瑟古德·马歇尔||Thurgood Marshall
理查德·赫尔姆斯||Richard Helms
塞缪尔·龚帕斯|龚帕斯|Samuel Gompers
弗里德里希·艾伯特||Friedrich Ebert
汉斯·冯·塞克特|塞克特|Hans von Seeckt
亚历山大·冯·法肯豪森|法肯豪森|Alexander von Falkenhausen
加莱阿佐·齐亚诺|齐亚诺|Galeazzo Ciano
哈伊姆·魏茨曼|魏茨曼|Chaim Weizmann
艾哈迈德·本·贝拉|本·贝拉|Ahmed Ben Bella
泽埃夫·贾鲍京斯基|雅博廷斯基|Ze'ev Jabotinsky
吉米·杜立特||Jimmy Doolittle
威廉·卡利||William Calley
伊万·米丘林|米丘林|Ivan Michurin
威廉·伯恩斯|比尔·伯恩斯 威廉·J·伯恩斯|William J. Burns
亚历克斯·阿扎|亚历克斯·阿扎尔|Alex Azar
约翰·阿什克罗夫特||John Ashcroft
迈克尔·海登|迈克·海登|Michael Hayden
基思·亚历山大||Keith Alexander
阿德莱·史蒂文森||Adlai Stevenson
罗恩·怀登|怀登|Ron Wyden
迈克·朗兹||Mike Rounds
查克·格拉斯利|格拉斯利|Chuck Grassley
本尼·汤普森||Bennie Thompson
拉里·霍根||Larry Hogan
斯科特·戈特利布||Scott Gottlieb
斯蒂芬·哈恩||Stephen Hahn
吉姆·布里登斯廷|布里登斯廷|Jim Bridenstine
加里·根斯勒||Gary Gensler
肯·库奇内利|库奇内利|Ken Cuccinelli
伊利·拉特纳||Ely Ratner
迈克尔·奥斯特霍尔姆||Michael Osterholm
理查德·霍顿||Richard Horton
理查德·埃布赖特||Richard Ebright
恩达·肯尼||Enda Kenny
法比安·鲁塞尔||Fabien Roussel
弗朗哥·弗拉蒂尼|弗拉蒂尼|Franco Frattini
米凯莱·杰拉奇|杰拉奇|Michele Geraci
罗伯托·斯佩兰扎|斯佩兰扎|Roberto Speranza
延斯·魏德曼|魏德曼|Jens Weidmann
诺贝特·霍费尔||Norbert Hofer
伊格纳齐奥·卡西斯||Ignazio Cassis
维奥拉·阿姆赫德|阿姆赫德|Viola Amherd
塔里娅·哈洛宁||Tarja Halonen
布罗尼斯瓦夫·科莫罗夫斯基|科莫罗夫斯基|Bronisław Komorowski
普拉纳布·慕克吉||Pranab Mukherjee
布尔汉努丁·拉巴尼||Burhanuddin Rabbani
古勒卜丁·希克马蒂亚尔||Gulbuddin Hekmatyar
穆罕默德·达赫兰||Mohammed Dahlan
马尔万·伊萨||Marwan Issa
吉拉德·沙利特|沙利特|Gilad Shalit
塞尔吉奥·马尔乔内|马尔乔内|Sergio Marchionne
威廉·肖克利|肖克利|William Shockley
亚当·诺伊曼||Adam Neumann
维诺德·科斯拉||Vinod Khosla
迈克尔·莫里茨||Michael Moritz
克雷格·费德里吉||Craig Federighi
克里斯·休斯||Chris Hughes
克里斯·考克斯||Chris Cox
亚历克斯·斯塔莫斯|斯塔莫斯|Alex Stamos
亚历克斯·卡普||Alex Karp
斯图尔特·罗素||Stuart Russell
伊桑·祖克曼||Ethan Zuckerman
雅各布·阿佩尔鲍姆||Jacob Appelbaum
约翰·基里亚库||John Kiriakou
丹尼尔·黑尔||Daniel Hale
劳拉·珀特阿斯|波伊特拉斯|Laura Poitras
菲尔·奈特||Phil Knight
大卫·雷姆尼克||David Remnick
罗伯特·卡罗||Robert Caro
艾达·塔贝尔||Ida Tarbell
米歇尔·戈德堡||Michelle Goldberg
乔什·罗金||Josh Rogin
大卫·伊格内修斯|伊格内修斯|David Ignatius
基思·布拉德舍|布拉德舍|Keith Bradsher
多萝西·汤普森||Dorothy Thompson
E·B·怀特||E. B. White
埃里克·加纳||Eric Garner
迈克尔·布朗||Michael Brown
塔米尔·莱斯||Tamir Rice
弗雷迪·格雷||Freddie Gray
艾比·霍夫曼||Abbie Hoffman
杰里·鲁宾|杰瑞·鲁宾|Jerry Rubin
尤金·史密斯||W. Eugene Smith
汉斯·哈克||Hans Haacke
唐纳德·贾德||Donald Judd
布鲁斯·瑙曼||Bruce Nauman
丹·弗拉文||Dan Flavin
埃尔·利西茨基|利西茨基|El Lissitzky
卢齐奥·封塔纳|封塔纳|Lucio Fontana
诺曼·洛克威尔||Norman Rockwell
巴克敏斯特·富勒||Buckminster Fuller
约翰·加利亚诺||John Galliano
弗兰克·卡普拉||Frank Capra
雅克·塔蒂||Jacques Tati
雅克·里维特|里维特|Jacques Rivette
伊利·曼佐||Jiří Menzel
维拉·希蒂洛娃|希蒂洛娃|Věra Chytilová
特德·休斯|泰德·休斯|Ted Hughes
沃尔特·司各特|司各特|Walter Scott
威廉·萨克雷|萨克雷|William Makepeace Thackeray
G·K·切斯特顿|切斯特顿|G. K. Chesterton
路易莎·梅·奥尔科特|奥尔科特|Louisa May Alcott
弗兰纳里·奥康纳||Flannery O'Connor
玛丽莲·罗宾逊||Marilynne Robinson
罗伯特·海因莱因||Robert Heinlein
弗兰克·赫伯特||Frank Herbert
威廉·吉布森||William Gibson
尼尔·斯蒂芬森||Neal Stephenson
保尔·艾吕雅|艾吕雅|Paul Éluard
拉罗什富科||François de La Rochefoucauld
维克多·克伦佩勒|克莱普勒|Victor Klemperer
胡戈·冯·霍夫曼斯塔尔|霍夫曼斯塔尔|Hugo von Hofmannsthal
库尔特·图霍尔斯基|图霍尔斯基|Kurt Tucholsky
本哈德·施林克||Bernhard Schlink
安德烈·别雷||Andrei Bely
尼古拉·古米廖夫|古米廖夫|Nikolay Gumilyov
伊萨克·巴别尔|巴别尔|Isaac Babel
曼德施塔姆夫人|曼德尔施塔姆夫人|Nadezhda Mandelstam
维克托·什克洛夫斯基|什克洛夫斯基|Viktor Shklovsky
德米特里·利哈乔夫|利哈乔夫|Dmitry Likhachev
塔拉斯·舍甫琴科||Taras Shevchenko
斯坦尼斯瓦夫·莱姆||Stanisław Lem
艾丽芙·沙法克||Elif Shafak
基兰·德赛||Kiran Desai
约翰·格伦||John Glenn
艾伦·谢泼德||Alan Shepard
萨莉·莱德||Sally Ride
欧内斯特·沙克尔顿|沙克尔顿|Ernest Shackleton
何凤山||Ho Feng-Shan
凯里·欧文||Kyrie Irving
克莱·汤普森||Klay Thompson
扬尼斯·阿德托昆博|字母哥|Giannis Antetokounmpo
达米安·利拉德|利拉德|Damian Lillard
安赫尔·迪马利亚|迪马利亚|Ángel Di María
高拉特||Ricardo Goulart
陈巍||Nathan Chen
贝尔·格里尔斯||Bear Grylls
伊塞亚·托马斯||Isiah Thomas
师哲||Shi Zhe
冯德威||David Finkelstein
Barton Gellman||Barton Gellman
Reality Winner||Reality Winner
Moxie Marlinspike||Moxie Marlinspike
Wael Ghonim||Wael Ghonim
Biz Stone||Biz Stone
Siva Vaidhyanathan||Siva Vaidhyanathan
金杉宪治||Kenji Kanasugi
柯慕贤||Michael Clauss
黄之瀚||Alex Wong
金无怠||Larry Wu-tai Chin
杰夫·伊梅尔特|伊梅尔特|Jeff Immelt
拉里·卡尔普|卡尔普|Larry Culp
罗睿兰||Ginni Rometty
玛塔·哈丽||Mata Hari
吉恩·罗登贝里||Gene Roddenberry
盖伊·伯吉斯||Guy Burgess
弗朗西斯·加里·鲍尔斯||Francis Gary Powers
阿尔弗雷德·斯隆||Alfred P. Sloan
亨利·摩根索||Henry Morgenthau Jr.
菲利普·科特勒|科特勒|Philip Kotler
大卫·萨索利|萨索利|David Sassoli
曼努埃尔·塞拉亚||Manuel Zelaya
拉斐尔·特鲁希略||Rafael Trujillo
费尔南多·哈达德||Fernando Haddad
法尔汉·哈克||Farhan Haq
布拉德·亚当斯||Brad Adams
潘嘉伟||Patrick Poon
欧文·白璧德|白璧德|Irving Babbitt
弗朗茨·博厄斯|博厄斯|Franz Boas
马歇尔·萨林斯||Marshall Sahlins
皮埃尔·克拉斯特||Pierre Clastres
詹姆斯·弗雷泽||James George Frazer
埃里克·方纳||Eric Foner
`;
