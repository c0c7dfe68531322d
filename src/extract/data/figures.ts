/**
 * People so widely known that newspapers name them without any cue. One entry a line:
 * the name in full | other forms (bare family names, other transliterations) | English form.
 * Only forms that mean this one person wherever news is written. Family names borne by several newsmakers are left out.
 */
export const FIGURES = `
习近平|习主席 习总书记 习总|Xi Jinping
李克强||Li Keqiang
胡锦涛||Hu Jintao
温家宝||Wen Jiabao
江泽民||Jiang Zemin
邓小平||Deng Xiaoping
毛泽东|毛主席|Mao Zedong
周恩来||Zhou Enlai
刘少奇||Liu Shaoqi
林彪||Lin Biao
赵紫阳||Zhao Ziyang
胡耀邦||Hu Yaobang
朱镕基||Zhu Rongji
王岐山||Wang Qishan
栗战书||Li Zhanshu
汪洋||Wang Yang
王沪宁||Wang Huning
赵乐际||Zhao Leji
韩正||Han Zheng
蔡奇||Cai Qi
丁薛祥||Ding Xuexiang
何立峰||He Lifeng
刘鹤||Liu He
王毅||Wang Yi
秦刚||Qin Gang
杨洁篪||Yang Jiechi
谢锋||Xie Feng
赵立坚||Zhao Lijian
华春莹||Hua Chunying
耿爽||Geng Shuang
汪文斌||Wang Wenbin
薄熙来||Bo Xilai
周永康||Zhou Yongkang
孙政才||Sun Zhengcai
令计划||Ling Jihua
彭丽媛||Peng Liyuan
李尚福||Li Shangfu
魏凤和||Wei Fenghe
王文涛||Wang Wentao
易纲||Yi Gang
潘功胜||Pan Gongsheng
钟南山||Zhong Nanshan
李文亮||Li Wenliang
胡锡进||Hu Xijin
马云||Jack Ma
任正非||Ren Zhengfei
孟晚舟||Meng Wanzhou
马化腾||Pony Ma
许家印||Hui Ka Yan
任志强||Ren Zhiqiang
许章润||Xu Zhangrun
许志永||Xu Zhiyong
刘晓波||Liu Xiaobo
艾未未||Ai Weiwei
彭帅||Peng Shuai
张高丽||Zhang Gaoli
孙春兰||Sun Chunlan
蔡英文|蔡总统|Tsai Ing-wen
马英九||Ma Ying-jeou
赖清德||Lai Ching-te
萧美琴||Hsiao Bi-khim
韩国瑜||Han Kuo-yu
侯友宜||Hou Yu-ih
柯文哲||Ko Wen-je
陈其迈||Chen Chi-mai
蒋万安||Chiang Wan-an
张学友||Jacky Cheung
卡琳·让-皮埃尔|让-皮埃尔 尚皮耶 卡琳·尚-皮耶 尚-皮耶 卡琳·让·皮埃尔|Karine Jean-Pierre
呼日勒苏赫||Ukhnaagiin Khürelsükh
苏贞昌||Su Tseng-chang
陈水扁||Chen Shui-bian
李登辉||Lee Teng-hui
蒋介石|蒋中正|Chiang Kai-shek
蒋经国||Chiang Ching-kuo
孙中山|孙文|Sun Yat-sen
郭台铭||Terry Gou
吴钊燮||Joseph Wu
林郑月娥|林郑|Carrie Lam
李家超||John Lee
梁振英||Leung Chun-ying
曾荫权||Donald Tsang
董建华||Tung Chee-hwa
黎智英||Jimmy Lai
黄之锋||Joshua Wong
周庭||Agnes Chow
罗冠聪||Nathan Law
李柱铭||Martin Lee
戴耀廷||Benny Tai
梁天琦||Edward Leung
李嘉诚||Li Ka-shing
乔·拜登|拜登 约瑟夫·拜登 小约瑟夫·拜登 约瑟夫·R·拜登 Biden|Joe Biden
唐纳德·特朗普|特朗普 川普 唐纳·川普 唐纳德·川普 唐纳德·J·特朗普 Trump|Donald Trump
巴拉克·奥巴马|奥巴马 欧巴马 巴拉克·侯赛因·奥巴马 巴拉克·欧巴马 Obama|Barack Obama
迈克·蓬佩奥|蓬佩奥 庞佩奥 迈克·庞佩奥 麦克·庞培奥 麦克·蓬佩奥 庞培奥 蓬佩欧 麦克·蓬佩欧 Pompeo 彭佩奥|Mike Pompeo
迈克·彭斯|彭斯 潘斯 麦克·彭斯 麦克·潘斯|Mike Pence
卡玛拉·哈里斯|贺锦丽 哈里斯 卡马拉·哈里斯|Kamala Harris
安东尼·布林肯|布林肯 安东尼·布灵肯 布灵肯 Blinken|Antony Blinken
杰克·沙利文|沙利文 苏利文 杰克·苏利文|Jake Sullivan
吉娜·雷蒙多|雷蒙多 雷蒙朵 吉娜·雷蒙朵 Raimondo|Gina Raimondo
珍妮特·耶伦|耶伦 叶伦 珍妮特·叶伦 Yellen|Janet Yellen
约翰·克里|克里 约翰·凯瑞|John Kerry
南希·佩洛西|佩洛西 裴洛西 南西·裴洛西 南希·裴洛西 佩洛茜 南希·佩洛茜|Nancy Pelosi
米奇·麦康奈尔|麦康奈尔 密契·麦康诺 麦康诺|Mitch McConnell
查克·舒默|舒默 恰克·舒默|Chuck Schumer
马可·卢比奥|卢比奥 鲁比奥 马可·鲁比奥 马尔科·卢比奥 马尔科·鲁比奥|Marco Rubio
约翰·博尔顿|博尔顿 波顿 约翰·波顿|John Bolton
伯尼·桑德斯|桑德斯 伯尼·桑德士 伯尼·山德斯|Bernie Sanders
希拉里·克林顿|希拉里 希拉蕊 希拉蕊·柯林顿 希拉莉 希拉莉·克林顿|Hillary Clinton
比尔·克林顿|比尔·柯林顿|Bill Clinton
基辛格|季辛吉 亨利·基辛格 亨利·季辛吉|Henry Kissinger
班农|史蒂夫·班农 斯蒂夫·班农 史蒂夫·巴农 史提夫·班农 史蒂芬·班农|Steve Bannon
福奇|安东尼·福奇 佛奇 安东尼·佛奇 安东尼·福西|Anthony Fauci
弗拉基米尔·普京|普京 普丁 普亭 蒲亭 弗拉迪米尔·普京 弗拉迪米尔·普丁 佛拉迪米尔·普丁 弗拉基米尔·普丁 弗拉迪米尔·普亭 Putin|Vladimir Putin
谢尔盖·拉夫罗夫|拉夫罗夫 拉夫洛夫 谢尔盖·拉夫洛夫 拉甫罗夫|Sergey Lavrov
德米特里·佩斯科夫|佩斯科夫 迪米特里·佩斯科夫 裴斯科夫|Dmitry Peskov
阿列克谢·纳瓦尔尼|纳瓦尔尼 纳瓦尼 阿列克谢·纳瓦尼 纳瓦利内 阿列克谢·纳瓦利内 纳瓦里内 Navalny|Alexei Navalny
米哈伊尔·戈尔巴乔夫|戈尔巴乔夫 戈巴契夫 米哈伊尔·戈巴契夫 戈尔巴卓夫 Gorbachev|Mikhail Gorbachev
弗拉基米尔·泽连斯基|泽连斯基 泽伦斯基 弗拉迪米尔·泽连斯基 沃洛季米尔·泽连斯基 弗洛季米尔·泽连斯基 佛拉迪米尔·泽伦斯基 弗拉基米尔·泽伦斯基 沃洛迪米尔·泽连斯基 Zelensky|Volodymyr Zelenskyy
亚历山大·卢卡申科|卢卡申科 鲁卡申科 亚历山大·鲁卡申科 卢卡申柯 卢卡申克|Alexander Lukashenko
普里戈任|叶夫根尼·普里戈任 普里戈津 普里戈金 普里格津 普里戈真 叶夫根尼·普里戈津 叶甫根尼·普里戈任 叶夫根尼·普里戈金 普里格任|Yevgeny Prigozhin
安格拉·默克尔|默克尔 梅克尔 安格拉·梅克尔 安吉拉·默克尔 Merkel|Angela Merkel
奥拉夫·朔尔茨|朔尔茨 肖尔茨 萧兹 奥拉夫·肖尔茨 奥拉夫·萧兹 奥拉夫·舒尔茨|Olaf Scholz
安娜莱娜·贝尔伯克|贝尔伯克 贝尔博克 安娜莱娜·贝尔博克 贝博克 贝娅伯克 安娜莲娜·贝尔伯克|Annalena Baerbock
埃马纽埃尔·马克龙|马克龙 马克宏 艾曼纽·马克宏 艾曼纽·马克龙 伊曼纽尔·马克龙 Macron|Emmanuel Macron
冯德莱恩|乌尔苏拉·冯德莱恩 乌苏拉·冯德莱恩 范德赖恩 冯·德莱恩 乌尔苏拉·冯·德莱恩 乌苏拉·冯·德莱恩|Ursula von der Leyen
博雷利|何塞普·博雷利 波瑞尔 约瑟夫·博雷利 何塞普·波瑞尔 若瑟夫·博雷利|Josep Borrell
斯托尔滕贝格|延斯·斯托尔滕贝格 史托腾伯格 延斯·斯托尔滕伯格 斯托尔滕伯格 史托腾柏格 延斯·史托腾伯格 延斯·史托腾柏格|Jens Stoltenberg
鲍里斯·约翰逊|鲍里斯·强森 包里斯·约翰逊|Boris Johnson
苏纳克|里希·苏纳克 利希·苏纳克 辛伟诚|Rishi Sunak
卡梅伦|大卫·卡梅伦 戴维·卡梅伦 甘民乐|David Cameron
贾斯汀·特鲁多|特鲁多 杜鲁道 贾斯廷·特鲁多 贾斯汀·杜鲁道 小杜鲁道|Justin Trudeau
内塔尼亚胡|本雅明·内塔尼亚胡 纳坦雅胡 本杰明·内塔尼亚胡 班杰明·纳坦雅胡 尼坦雅胡 班杰明·内塔尼亚胡 纳唐雅胡 Netanyahu|Benjamin Netanyahu
埃尔多安|雷杰普·塔伊普·埃尔多安 艾尔多安 雷杰普·埃尔多安 艾尔段 雷杰普·塔伊普·艾尔多安 Erdogan|Recep Tayyip Erdoğan
阿萨德|巴沙尔·阿萨德 巴沙尔·阿塞德 巴沙尔·阿尔-阿萨德|Bashar al-Assad
哈梅内伊|阿里·哈梅内伊 阿里·哈米尼 哈梅内意 阿里·哈梅尼|Ali Khamenei
卡扎菲|穆阿迈尔·卡扎菲 穆安玛尔·卡扎菲 格达费 穆安玛·格达费|Muammar Gaddafi
萨达姆|萨达姆·侯赛因 萨达姆·海珊|Saddam Hussein
纳伦德拉·莫迪|莫迪 纳兰德拉·莫迪|Narendra Modi
杜特尔特|罗德里戈·杜特尔特 罗德里戈·杜特地 杜特地 杜特蒂 罗德里戈·罗亚·杜特尔特 罗德里戈·杜特蒂 罗德里哥·杜特蒂|Rodrigo Duterte
马哈蒂尔|马哈蒂尔·穆罕默德 马哈迪 马哈蒂尔·莫哈末 马哈迪·莫哈末 马哈地|Mahathir Mohamad
昂山素季|昂山素姬 翁山苏姬 翁山苏季|Aung San Suu Kyi
敏昂莱||Min Aung Hlaing
李显龙||Lee Hsien Loong
李光耀||Lee Kuan Yew
黄循财||Lawrence Wong
金正恩||Kim Jong Un
金正日||Kim Jong Il
金日成||Kim Il Sung
金与正||Kim Yo Jong
文在寅||Moon Jae-in
尹锡悦|尹总统|Yoon Suk Yeol
朴槿惠||Park Geun-hye
李在明||Lee Jae-myung
安倍晋三|安倍|Shinzo Abe
菅义伟||Yoshihide Suga
岸田文雄|岸田|Fumio Kishida
石破茂||Shigeru Ishiba
泉健太||Kenta Izumi
玉城丹尼|玉城德尼|Denny Tamaki
高市早苗||Sanae Takaichi
麻生太郎||Taro Aso
德仁||Naruhito
明仁||Akihito
裕仁||Hirohito
河野太郎||Taro Kono
林芳正||Yoshimasa Hayashi
茂木敏充||Toshimitsu Motegi
上川阳子||Yoko Kamikawa
阮富仲||Nguyen Phu Trong
范明政||Pham Minh Chinh
戴琪||Katherine Tai
骆家辉||Gary Locke
赵小兰||Elaine Chao
谭德塞|特德罗斯·阿达诺姆·盖布雷耶苏斯 谭德塞·阿达诺姆 特沃德罗斯·阿达诺姆 特德罗斯·阿达诺姆 谭德赛|Tedros Adhanom Ghebreyesus
古特雷斯|安东尼奥·古特雷斯 古铁雷斯 安东尼欧·古特雷斯 安东尼奥·古铁雷斯|António Guterres
潘基文||Ban Ki-moon
达赖喇嘛|第十四世达赖喇嘛|Dalai Lama
热比娅|热比娅·卡德尔 热比亚 热比娅·卡德|Rebiya Kadeer
伊力哈木·土赫提|伊力哈木|Ilham Tohti
埃隆·马斯克|马斯克 伊隆·马斯克 伊龙·马斯克 艾隆·马斯克|Elon Musk
扎克伯格|马克·扎克伯格 马克·扎克柏格 扎克柏格 Zuckerberg|Mark Zuckerberg
朱克伯格|马克·朱克伯格|Mark Zuckerberg
祖克柏|马克·祖克柏|Mark Zuckerberg
贝索斯|杰夫·贝索斯 贝佐斯 杰夫·贝佐斯 Bezos|Jeff Bezos
比尔·盖茨|比尔·盖兹 比尔盖茨 比尔盖兹|Bill Gates
乔布斯|史蒂夫·乔布斯 贾伯斯 史提夫·乔布斯 史蒂夫·贾伯斯 斯蒂夫·乔布斯|Steve Jobs
库克船长||James Cook
蒂姆·库克|提姆·库克|Tim Cook
张忠谋||Morris Chang
黄仁勋||Jensen Huang
斯诺登|爱德华·斯诺登 爱德华·史诺登 史诺登 艾德华·史诺登 Snowden|Edward Snowden
阿桑奇|朱利安·阿桑奇 亚桑杰 朱利安·亚桑杰 亚桑奇 Assange|Julian Assange
希特勒|阿道夫·希特勒 希特拉 阿道夫·希特拉|Adolf Hitler
斯大林|约瑟夫·斯大林 约瑟夫·维萨里奥诺维奇·斯大林 约瑟夫·史达林 史太林 史达林|Joseph Stalin
列宁|弗拉基米尔·列宁 弗拉基米尔·伊里奇·列宁|Vladimir Lenin
马克思|卡尔·马克思|Karl Marx
恩格斯|弗里德里希·恩格斯|Friedrich Engels
墨索里尼|贝尼托·墨索里尼 墨索利尼|Benito Mussolini
丘吉尔|邱吉尔 温斯顿·丘吉尔 温斯顿·邱吉尔|Winston Churchill
撒切尔夫人|玛格丽特·撒切尔 柴契尔夫人 戴卓尔夫人 玛格丽特·柴契尔 撒切尔 柴契尔 戴卓尔|Margaret Thatcher
赫鲁晓夫|尼基塔·赫鲁晓夫 赫鲁雪夫 尼基塔·赫鲁雪夫|Nikita Khrushchev
勃列日涅夫|列昂尼德·勃列日涅夫 布里兹涅夫|Leonid Brezhnev
叶利钦|鲍里斯·叶利钦 叶尔钦 鲍里斯·叶尔钦|Boris Yeltsin
尼克松|理查德·尼克松 尼克森 理察·尼克森 李察·尼克逊 理查德·尼克森|Richard Nixon
里根|罗纳德·里根 雷根 列根 朗奴·列根 罗纳德·雷根 隆纳·雷根|Ronald Reagan
曼德拉|纳尔逊·曼德拉 尼尔森·曼德拉|Nelson Mandela
爱因斯坦|阿尔伯特·爱因斯坦 亚伯特·爱因斯坦 爱恩斯坦|Albert Einstein
奥威尔|乔治·奥威尔 欧威尔 乔治·欧威尔|George Orwell
莎士比亚|威廉·莎士比亚|William Shakespeare
卢沙野||Lu Shaye
崔天凯||Cui Tiankai
郭文贵||Guo Wengui
闫丽梦||Li-Meng Yan
方方|汪芳|Fang Fang
鲁迅||Lu Xun
胡适||Hu Shih
江青||Jiang Qing
华国锋||Hua Guofeng
叶剑英||Ye Jianying
彭德怀||Peng Dehuai
陈独秀||Chen Duxiu
张春桥||Zhang Chunqiao
姚文元||Yao Wenyuan
王洪文||Wang Hongwen
康有为||Kang Youwei
梁启超||Liang Qichao
袁世凯||Yuan Shikai
慈禧|慈禧太后|Empress Dowager Cixi
宋美龄||Soong Mei-ling
宋庆龄||Soong Ching-ling
汪精卫||Wang Jingwei
李鹏||Li Peng
乔石||Qiao Shi
曾庆红||Zeng Qinghong
吴邦国||Wu Bangguo
贾庆林||Jia Qinglin
李长春||Li Changchun
郭伯雄||Guo Boxiong
徐才厚||Xu Caihou
孟建柱||Meng Jianzhu
郭声琨||Guo Shengkun
孙力军||Sun Lijun
傅政华||Fu Zhenghua
陈全国||Chen Quanguo
应勇||Ying Yong
李鸿忠||Li Hongzhong
陈吉宁||Chen Jining
马兴瑞||Ma Xingrui
陈敏尔||Chen Min'er
胡春华||Hu Chunhua
夏宝龙||Xia Baolong
骆惠宁||Luo Huining
张晓明||Zhang Xiaoming
张文宏||Zhang Wenhong
石正丽||Shi Zhengli
张永振||Zhang Yongzhen
张展||Zhang Zhan
陈秋实||Chen Qiushi
方斌||Fang Bin
李泽华||Li Zehua
陈光诚||Chen Guangcheng
高智晟||Gao Zhisheng
浦志强||Pu Zhiqiang
丁家喜||Ding Jiaxi
王全璋||Wang Quanzhang
江天勇||Jiang Tianyong
余文生||Yu Wensheng
黄雪琴||Huang Xueqin
桂民海||Gui Minhai
林荣基||Lam Wing-kee
鲍彤||Bao Tong
蔡霞||Cai Xia
吾尔开希||Wu'er Kaixi
柴玲||Chai Ling
魏京生||Wei Jingsheng
方励之||Fang Lizhi
王立军||Wang Lijun
谷开来|薄谷开来|Gu Kailai
赖昌星||Lai Changxing
肖建华||Xiao Jianhua
吴小晖||Wu Xiaohui
郭广昌||Guo Guangchang
王健林||Wang Jianlin
雷军||Lei Jun
李彦宏||Robin Li
刘强东||Richard Liu
张一鸣||Zhang Yiming
罗永浩||Luo Yonghao
李开复||Kai-Fu Lee
柳传志||Liu Chuanzhi
莫言||Mo Yan
刘慈欣||Liu Cixin
张艺谋||Zhang Yimou
冯小刚||Feng Xiaogang
贾樟柯||Jia Zhangke
赵薇||Zhao Wei
范冰冰||Fan Bingbing
吴亦凡||Kris Wu
周杰伦||Jay Chou
崔永元||Cui Yongyuan
柴静||Chai Jing
金庸|查良镛|Louis Cha
姚明||Yao Ming
孙杨||Sun Yang
谷爱凌||Eileen Gu
李娜||Li Na
李小龙||Bruce Lee
邓丽君||Teresa Teng
宋楚瑜||James Soong
连战||Lien Chan
朱立伦||Eric Chu
洪秀柱||Hung Hsiu-chu
陈建仁||Chen Chien-jen
陈时中||Chen Shih-chung
郑文灿||Cheng Wen-tsan
卢秀燕||Lu Shiow-yen
王金平||Wang Jin-pyng
江启臣||Johnny Chiang
张善政||Chang San-cheng
游锡堃||You Si-kun
唐凤||Audrey Tang
顾立雄||Wellington Koo
黄国昌||Huang Kuo-chang
林昶佐||Freddy Lim
陈同佳||Chan Tong-kai
叶刘淑仪||Regina Ip
陈方安生||Anson Chan
陈日君||Joseph Zen
何韵诗||Denise Ho
黄秋生||Anthony Wong
郑若骅||Teresa Cheng
陈茂波||Paul Chan
邓炳强||Chris Tang
区诺轩||Au Nok-hin
毛孟静||Claudia Mo
梁国雄||Leung Kwok-hung
李卓人||Lee Cheuk-yan
何俊仁||Albert Ho
岑敖晖||Lester Shum
林卓廷||Lam Cheuk-ting
邹幸彤||Chow Hang-tung
钟沛权||Chung Pui-kuen
索罗斯|乔治·索罗斯 乔治·索洛斯|George Soros
巴菲特|沃伦·巴菲特 华伦·巴菲特 华伦巴菲特|Warren Buffett
郭德纲||Guo Degang
方舟子||Fang Zhouzi
韩寒||Han Han
易中天||Yi Zhongtian
袁腾飞||Yuan Tengfei
贺卫方||He Weifang
张维迎||Zhang Weiying
茅于轼||Mao Yushi
吴敬琏||Wu Jinglian
林毅夫||Justin Lin
饶毅||Rao Yi
施一公||Shi Yigong
贺建奎||He Jiankui
颜宁||Nieng Yan
袁隆平||Yuan Longping
屠呦呦||Tu Youyou
杨振宁||Yang Chen-Ning
李政道||Tsung-Dao Lee
丁肇中||Samuel Ting
钱学森||Qian Xuesen
伊万卡·特朗普|伊万卡 伊凡卡 伊凡卡·川普|Ivanka Trump
梅拉尼娅·特朗普|梅拉尼娅 梅兰尼娅 梅兰妮亚 梅兰妮亚·川普 梅拉尼亚 梅拉尼亚·特朗普 梅兰尼亚 梅兰尼亚·特朗普|Melania Trump
贾里德·库什纳|库什纳 库许纳 杰瑞德·库许纳 贾瑞德·库许纳 贾瑞德·库什纳|Jared Kushner
亨特·拜登||Hunter Biden
吉尔·拜登||Jill Biden
卡西姆·苏莱曼尼|苏莱曼尼 苏雷曼尼 卡西姆·苏雷曼尼 苏莱马尼 卡西姆·苏莱马尼 卡塞姆·苏莱曼尼 加西姆·苏莱曼尼|Qasem Soleimani
哈桑·鲁哈尼|鲁哈尼 罗哈尼 哈桑·罗哈尼 哈山·罗哈尼|Hassan Rouhani
易卜拉欣·莱希|莱希总统 易卜拉欣·莱西|Ebrahim Raisi
马哈茂德·阿巴斯||Mahmoud Abbas
亚西尔·阿拉法特|阿拉法特|Yasser Arafat
罗伯特·穆加贝|穆加贝 穆加比 罗伯特·穆加比|Robert Mugabe
乌戈·查韦斯|查韦斯 查维兹 乌戈·查维兹 雨果·查维兹 雨果·查韦斯 雨果·查维斯|Hugo Chávez
尼古拉斯·马杜罗|马杜罗 马杜洛 尼古拉斯·马杜洛|Nicolás Maduro
胡安·瓜伊多|瓜伊多 瓜伊铎|Juan Guaidó
菲德尔·卡斯特罗|卡斯特罗 斐代尔·卡斯楚 卡斯楚 菲代尔·卡斯楚|Fidel Castro
切·格瓦拉|格瓦拉 埃内斯托·切·格瓦拉 切格瓦拉 埃内斯托·格瓦拉|Che Guevara
雅伊尔·博尔索纳罗|博尔索纳罗 波索纳洛 波索纳罗 贾伊尔·博尔索纳罗 雅伊尔·波索纳洛 博索纳罗 雅伊尔·博索纳罗|Jair Bolsonaro
哈维尔·米莱|哈维尔·米雷伊 米雷伊|Javier Milei
贝尔纳多·阿雷瓦洛||Bernardo Arévalo
费迪南德·马科斯|斐迪南·马可仕 费迪南·马可仕 老马科斯|Ferdinand Marcos
佐科·维多多|佐科 佐科威|Joko Widodo
普拉博沃|普拉博沃·苏比安托 普拉伯沃 普拉伯沃·苏比安托 帕拉波沃|Prabowo Subianto
苏哈托||Suharto
苏加诺||Sukarno
胡志明||Ho Chi Minh
武元甲||Vo Nguyen Giap
西哈努克|诺罗敦·西哈努克 诺罗敦·施亚努 施亚努 西哈努克亲王|Norodom Sihanouk
波尔布特|波尔·布特|Pol Pot
洪森||Hun Sen
他信·西那瓦|塔克辛·西那瓦 塔克辛·钦那瓦 他信·钦那瓦 达信·钦那瓦 塔克辛 戴克辛|Thaksin Shinawatra
英拉|英拉·西那瓦 盈拉 英拉·钦那瓦 盈拉·钦那瓦 盈拉·钦纳瓦|Yingluck Shinawatra
巴育|巴育·占奥差 帕拉育 帕拉育·詹欧查 巴育·詹欧差|Prayut Chan-o-cha
纳吉布|纳吉 纳吉布·拉扎克 纳吉·拉萨 纳吉·阿都拉萨|Najib Razak
尼赫鲁|贾瓦哈拉尔·尼赫鲁|Jawaharlal Nehru
苏杰生|苏布拉马尼亚姆·苏杰生 苏布拉马尼扬·苏杰生|S. Jaishankar
伊姆兰·汗|伊姆兰汗|Imran Khan
本·拉登|本拉登 本·拉丹 宾拉登 奥萨马·本·拉登 宾拉丹 奥萨玛·本·拉登 奥萨马·本·拉丹 奥萨玛·宾拉登 本拉丹|Osama bin Laden
卡尔扎伊|哈米德·卡尔扎伊 哈米德·卡尔宰|Hamid Karzai
巴格达迪|阿布·贝克尔·巴格达迪 阿布·巴克尔·巴格达迪 阿布·贝克·巴格达迪 巴格达帝|Abu Bakr al-Baghdadi
穆巴拉克|胡斯尼·穆巴拉克 霍斯尼·穆巴拉克|Hosni Mubarak
塞西|阿卜杜勒·法塔赫·塞西 阿卜杜勒-法塔赫·塞西 阿卜杜勒·法塔赫·阿尔-塞西|Abdel Fattah el-Sisi
霍梅尼|鲁霍拉·霍梅尼 何梅尼 鲁霍拉·何梅尼|Ruhollah Khomeini
哈尼亚|伊斯梅尔·哈尼亚 伊斯迈尔·哈尼亚 哈尼耶 伊斯梅尔·哈尼耶|Ismail Haniyeh
辛瓦尔|叶海亚·辛瓦尔 叶海雅·辛瓦尔|Yahya Sinwar
纳斯鲁拉|哈桑·纳斯鲁拉 纳斯拉勒 哈桑·纳斯拉勒|Hassan Nasrallah
本·古里安|大卫·本·古里安 戴维·本-古里安 本-古里安 戴维·本·古里安|David Ben-Gurion
卡舒吉|贾马尔·卡舒吉 哈苏吉 贾迈勒·卡舒吉 贾马尔·哈苏吉 哈绍吉 卡肖吉 贾迈勒·哈苏吉|Jamal Khashoggi
马拉拉|马拉拉·优素福扎伊 马拉拉·尤萨夫扎伊 马拉拉·尤沙夫赛|Malala Yousafzai
雷克斯·蒂勒森|蒂勒森 提勒森 雷克斯·提勒森|Rex Tillerson
詹姆斯·马蒂斯|马蒂斯 吉姆·马蒂斯 詹姆斯·马提斯 吉姆·马提斯|James Mattis
罗伯特·莱特希泽|莱特希泽 赖海哲 罗伯·莱特海泽 莱特海泽 罗伯特·莱特海泽|Robert Lighthizer
史蒂文·姆努钦|姆努钦 努钦 史蒂芬·梅努钦 梅努钦 史蒂文·梅努钦 斯蒂文·姆努钦 史蒂芬·姆努钦 米努勤|Steven Mnuchin
彼得·纳瓦罗|纳瓦罗 彼德·纳瓦罗|Peter Navarro
拉里·库德洛|库德洛 赖瑞·库德洛|Larry Kudlow
威尔伯·罗斯||Wilbur Ross
马克·埃斯珀|埃斯珀 马克·艾斯培 艾斯培 马克·艾斯珀 艾斯珀 埃斯帕|Mark Esper
劳埃德·奥斯汀|洛伊德·奥斯汀 劳埃德·奥斯丁|Lloyd Austin
马克·米利|米利 马克·密利|Mark Milley
库尔特·坎贝尔|科特·坎贝尔 寇特·坎贝尔 库特·坎贝尔|Kurt Campbell
温迪·舍曼|舍曼 温蒂·雪曼 温迪·谢尔曼 温蒂·谢尔曼|Wendy Sherman
尼古拉斯·伯恩斯||Nicholas Burns
杰罗姆·鲍威尔|杰罗姆·鲍尔 杰洛米·鲍尔|Jerome Powell
罗恩·德桑蒂斯|德桑蒂斯 德桑提斯 德山蒂斯 朗恩·狄尚特 狄尚特 罗恩·德桑提斯 朗·德桑蒂斯|Ron DeSantis
尼基·黑利|妮基·海利 尼基·海利 妮基·哈利 妮基·黑莉 妮姬·海利 尼基·哈利|Nikki Haley
维韦克·拉马斯瓦米|拉马斯瓦米 维韦克·拉马斯瓦梅 维维克·拉马斯瓦米 拉马斯瓦梅 维韦卡·拉马斯瓦米|Vivek Ramaswamy
赫格塞斯|皮特·赫格塞斯 皮特·海格塞斯 海格塞斯 赫格塞思 皮特·赫格塞思 皮特·海格赛斯 海格赛斯|Pete Hegseth
贝森特|斯科特·贝森特 史考特·贝森特 贝圣特 斯科特·贝桑特|Scott Bessent
卢特尼克|霍华德·卢特尼克 霍华德·鲁特尼克 鲁特尼克|Howard Lutnick
凯文·麦卡锡|凯文·麦卡西|Kevin McCarthy
麦克·约翰逊|迈克·约翰逊 麦可·强森 麦克·强森|Mike Johnson
迈克·加拉格尔|加拉格尔 麦克·盖拉格 迈克·加拉赫 麦克·加拉格尔|Mike Gallagher
特德·克鲁兹|泰德·克鲁兹 特德·科鲁兹|Ted Cruz
伊丽莎白·沃伦|伊莉莎白·华伦 伊丽莎白·华伦|Elizabeth Warren
彼得·布蒂吉格|布蒂吉格 布塔朱吉 皮特·布蒂吉格 皮特·布塔朱吉 布蒂吉奇 皮特·布蒂吉奇|Pete Buttigieg
迈克尔·布隆伯格|布隆伯格 麦可·彭博 迈克·布隆伯格 迈克尔·彭博|Michael Bloomberg
鲁迪·朱利安尼|朱利安尼 鲁道夫·朱利安尼 朱利亚尼 鲁迪·朱利亚尼|Rudy Giuliani
安德鲁·库默|安德鲁·科莫 安德鲁·古莫|Andrew Cuomo
加文·纽森|纽森 纽瑟姆 加文·纽瑟姆 盖文·纽森 葛文·纽森 加文·纽索姆 纽索姆|Gavin Newsom
罗伯特·穆勒||Robert Mueller
詹姆斯·科米|科米 詹姆斯·柯米|James Comey
埃德加·胡佛||J. Edgar Hoover
乔治·弗洛伊德|乔治·佛洛伊德 乔治·弗罗伊德|George Floyd
乔治·W·布什|小布什 乔治·沃克·布什|George W. Bush
乔治·H·W·布什|老布什|George H. W. Bush
吉米·卡特||Jimmy Carter
林登·约翰逊|林登·詹森 林登·贝恩斯·约翰逊|Lyndon Johnson
约翰·肯尼迪|约翰·甘迺迪 约翰·F·肯尼迪 约翰·菲茨杰拉德·肯尼迪|John F. Kennedy
艾森豪威尔|德怀特·艾森豪威尔 艾森豪 德怀特·艾森豪|Dwight Eisenhower
杜鲁门|哈里·杜鲁门 哈利·杜鲁门|Harry Truman
麦克阿瑟|道格拉斯·麦克阿瑟|Douglas MacArthur
富兰克林·罗斯福|小罗斯福 富兰克林·德拉诺·罗斯福|Franklin Roosevelt
伍德罗·威尔逊||Woodrow Wilson
亚伯拉罕·林肯||Abraham Lincoln
托马斯·杰斐逊||Thomas Jefferson
乔治·华盛顿||George Washington
马丁·路德·金|小马丁·路德·金 马丁·路德金|Martin Luther King
马尔科姆·艾克斯|麦尔坎·X 马尔科姆·X 麦尔坎·艾克斯|Malcolm X
布热津斯基|兹比格涅夫·布热津斯基 布里辛斯基 兹比格涅夫·布里辛斯基 布里津斯基|Zbigniew Brzezinski
约翰·麦凯恩|麦凯恩 麦肯恩 约翰·马侃 马侃 约翰·麦肯恩|John McCain
米特·罗姆尼|罗姆尼 密特·罗姆尼 罗穆尼|Mitt Romney
阿尔·戈尔|艾尔·高尔|Al Gore
马德琳·奥尔布赖特|奥尔布赖特 马德琳·欧布莱特 玛德琳·奥尔布赖特|Madeleine Albright
鲍里斯·涅姆佐夫|涅姆佐夫|Boris Nemtsov
绍伊古|谢尔盖·绍伊古 谢尔盖·肖伊古 肖伊古 修伊古 谢尔盖·修伊古|Sergei Shoigu
梅德韦杰夫|德米特里·梅德韦杰夫 麦维德夫 德米特里·麦维德夫 梅德维杰夫 德米特里·梅德维杰夫|Dmitry Medvedev
扎哈罗娃|玛丽亚·扎哈罗娃 玛利亚·扎哈罗娃 札哈罗娃 玛丽亚·札哈罗娃|Maria Zakharova
卡德罗夫|拉姆赞·卡德罗夫 卡狄罗夫|Ramzan Kadyrov
杜金|亚历山大·杜金|Alexander Dugin
托洛茨基|列夫·托洛茨基 托洛斯基 列夫·托洛斯基|Leon Trotsky
贝利亚|拉夫连季·贝利亚|Lavrentiy Beria
布哈林||Nikolai Bukharin
莫洛托夫||Vyacheslav Molotov
安德罗波夫||Yuri Andropov
契尔年科||Konstantin Chernenko
朱可夫||Georgy Zhukov
索尔仁尼琴|亚历山大·索尔仁尼琴 索忍尼辛 亚历山大·索忍尼辛 索尔任尼琴|Aleksandr Solzhenitsyn
萨哈罗夫|安德烈·萨哈罗夫 沙卡洛夫 安德烈·沙卡洛夫|Andrei Sakharov
托尔斯泰|列夫·托尔斯泰|Leo Tolstoy
陀思妥耶夫斯基|费奥多尔·陀思妥耶夫斯基 杜斯妥也夫斯基 陀斯妥耶夫斯基 杜思妥也夫斯基|Fyodor Dostoevsky
契诃夫|安东·契诃夫 契可夫|Anton Chekhov
普希金|亚历山大·普希金|Alexander Pushkin
屠格涅夫|伊万·屠格涅夫|Ivan Turgenev
果戈里|果戈理|Nikolai Gogol
高尔基|马克西姆·高尔基|Maxim Gorky
帕斯捷尔纳克|鲍里斯·帕斯捷尔纳克 巴斯特纳克|Boris Pasternak
阿列克谢耶维奇|斯韦特兰娜·阿列克谢耶维奇 斯维特兰娜·阿列克谢耶维奇 亚历塞维奇 斯维拉娜·亚历塞维奇 斯维特拉娜·阿列克谢耶维奇|Svetlana Alexievich
柴可夫斯基|彼得·柴可夫斯基 柴科夫斯基 彼得·伊里奇·柴可夫斯基|Pyotr Tchaikovsky
肖斯塔科维奇|德米特里·肖斯塔科维奇 萧斯塔可维奇 肖斯塔可维奇 萧士塔高维契|Dmitri Shostakovich
波罗申科|彼得·波罗申科 波洛申科 彼得罗·波罗申科|Petro Poroshenko
亚努科维奇|维克托·亚努科维奇 雅努科维奇|Viktor Yanukovych
扎卢日内|瓦列里·扎卢日内 扎卢日尼 札卢兹尼 瓦列里·扎卢日尼|Valerii Zaluzhnyi
瓦文萨|莱赫·瓦文萨 列赫·瓦文萨 华勒沙 华里沙 莱赫·华勒沙|Lech Wałęsa
昆德拉|米兰·昆德拉|Milan Kundera
齐奥塞斯库|尼古拉·齐奥塞斯库 西奥塞古 寿西斯古 希奥塞古|Nicolae Ceaușescu
昂纳克|埃里希·昂纳克 何内克|Erich Honecker
铁托|约瑟普·布罗兹·铁托 约瑟普·铁托|Josip Broz Tito
武契奇|亚历山大·武契奇 武西奇 亚历山大·武西奇|Aleksandar Vučić
米洛舍维奇|斯洛博丹·米洛舍维奇 米洛塞维奇 米洛塞维克|Slobodan Milošević
欧尔班|维克托·欧尔班 维克多·欧尔班 欧尔班·维克托 欧尔班·维克多 奥班 奥尔班 维克托·奥班 维克多·奥班 奥班·维克托 奥班·维克多 维克托·奥尔班 奥尔班·维克托|Viktor Orbán
图斯克|唐纳德·图斯克 唐纳·图斯克|Donald Tusk
阿登纳|康拉德·阿登纳 康拉德·艾德诺|Konrad Adenauer
俾斯麦|奥托·冯·俾斯麦|Otto von Bismarck
弗里德里希·默茨|弗里德里希·梅尔茨 弗里德里希·梅茨|Friedrich Merz
戈培尔|约瑟夫·戈培尔|Joseph Goebbels
希姆莱|海因里希·希姆莱 希姆勒 海因里希·希姆勒|Heinrich Himmler
戈林|赫尔曼·戈林|Hermann Göring
艾希曼|阿道夫·艾希曼|Adolf Eichmann
戴高乐|夏尔·戴高乐|Charles de Gaulle
密特朗|弗朗索瓦·密特朗|François Mitterrand
希拉克|雅克·希拉克 席哈克 贾克·席哈克 雅克·席哈克|Jacques Chirac
萨科齐|尼古拉·萨科齐 萨尔科齐 沙科吉 尼古拉·萨尔科齐 萨尔柯吉|Nicolas Sarkozy
奥朗德|弗朗索瓦·奥朗德 欧兰德 弗朗索瓦·欧兰德 欧朗德|François Hollande
勒庞|玛丽娜·勒庞 马琳·勒庞 玛琳·勒庞 勒朋 玛丽娜·勒朋 马琳·勒朋 玛丽·勒庞|Marine Le Pen
拿破仑|拿破仑·波拿巴 拿破仑一世 拿破伦|Napoleon
罗伯斯庇尔||Maximilien Robespierre
路易十四||Louis XIV
路易十六||Louis XVI
伊丽莎白女王|伊丽莎白二世 伊莉莎白二世 伊利沙伯二世 伊莉莎白女王|Elizabeth II
查尔斯三世|查理三世 查尔斯王子 查尔斯王储|Charles III
戴安娜王妃|黛安娜王妃 戴安娜·斯宾塞|Diana
布莱尔|托尼·布莱尔 东尼·布莱尔 贝理雅|Tony Blair
特蕾莎·梅|特雷莎·梅 文翠珊 德蕾莎·梅伊 特丽莎·梅 德蕾莎·梅 泰瑞莎·梅伊|Theresa May
斯塔默|基尔·斯塔默 凯尔·斯塔默 施纪贤 基尔·斯塔莫 史塔默 基尔·史塔默|Keir Starmer
彭定康||Chris Patten
贝卢斯科尼|西尔维奥·贝卢斯科尼 贝鲁斯柯尼 西尔维奥·贝鲁斯柯尼 贝鲁斯科尼 贝卢斯柯尼|Silvio Berlusconi
梅洛尼|乔治娅·梅洛尼 乔治亚·梅洛尼 焦尔吉娅·梅洛尼 吉奥吉娅·梅洛尼|Giorgia Meloni
德拉吉|马里奥·德拉吉 马里欧·德拉吉|Mario Draghi
佛朗哥|弗朗西斯科·佛朗哥 弗朗哥将军 佛朗哥将军|Francisco Franco
查尔斯·米歇尔|夏尔·米歇尔 查尔·米歇尔|Charles Michel
马克·吕特|吕特 马克·鲁特|Mark Rutte
阿尔巴尼斯|安东尼·阿尔巴尼斯 阿尔巴尼塞 艾班尼斯 安东尼·艾班尼斯 安东尼·阿尔巴尼塞 安东尼·艾巴尼斯 艾巴尼斯|Anthony Albanese
黄英贤||Penny Wong
陆克文|凯文·拉德|Kevin Rudd
特恩布尔|马尔科姆·特恩布尔 滕博尔 马尔科姆·滕博尔|Malcolm Turnbull
阿德恩|杰辛达·阿德恩 阿尔登 杰辛达·阿尔登 杰辛达·雅顿|Jacinda Ardern
马克·卡尼|卡尼|Mark Carney
教宗方济各|方济各 教皇方济各 方济各教宗 教皇弗朗西斯 教宗方济|Pope Francis
若望·保禄二世|若望保禄二世 约翰·保罗二世 若望保禄 约翰保罗二世|John Paul II
本笃十六世|本尼迪克特十六世 本笃十六|Benedict XVI
科菲·安南|柯菲·安南|Kofi Annan
陈冯富珍||Margaret Chan
德尼·穆奎格||Denis Mukwege
格蕾塔·通贝里|通贝里 桑伯格 葛瑞塔·桑伯格 格雷塔·通贝里 格蕾塔·桑伯格 格蕾塔·滕伯格 格里塔·通贝里|Greta Thunberg
马克·吐温|马克吐温|Mark Twain
海明威|欧内斯特·海明威 厄内斯特·海明威|Ernest Hemingway
福克纳|威廉·福克纳|William Faulkner
菲茨杰拉德|斯科特·菲茨杰拉德 弗朗西斯·斯科特·菲茨杰拉德 史考特·费兹杰罗|F. Scott Fitzgerald
爱伦·坡|爱伦坡|Edgar Allan Poe
惠特曼|沃尔特·惠特曼|Walt Whitman
梭罗|亨利·梭罗|Henry David Thoreau
狄更斯|查尔斯·狄更斯|Charles Dickens
王尔德|奥斯卡·王尔德|Oscar Wilde
萧伯纳||George Bernard Shaw
赫胥黎|阿道司·赫胥黎|Aldous Huxley
托尔金|J·R·R·托尔金 约翰·罗纳德·瑞尔·托尔金|J. R. R. Tolkien
J·K·罗琳|罗琳|J. K. Rowling
石黑一雄||Kazuo Ishiguro
村上春树||Haruki Murakami
大江健三郎||Kenzaburō Ōe
三岛由纪夫||Yukio Mishima
川端康成||Yasunari Kawabata
芥川龙之介||Ryūnosuke Akutagawa
夏目漱石||Natsume Sōseki
太宰治||Osamu Dazai
宫崎骏||Hayao Miyazaki
黑泽明||Akira Kurosawa
坂本龙一||Ryuichi Sakamoto
海涅||Heinrich Heine
卡夫卡|弗兰兹·卡夫卡 弗朗茨·卡夫卡 法兰兹·卡夫卡|Franz Kafka
茨威格|斯蒂芬·茨威格 史蒂芬·茨威格 褚威格 斯特凡·茨威格 史蒂芬·褚威格|Stefan Zweig
里尔克|莱纳·玛利亚·里尔克 赖内·马利亚·里尔克|Rainer Maria Rilke
托马斯·曼||Thomas Mann
布莱希特|贝托尔特·布莱希特 贝尔托·布莱希特 贝尔托特·布莱希特|Bertolt Brecht
巴尔扎克||Honoré de Balzac
福楼拜||Gustave Flaubert
普鲁斯特|马塞尔·普鲁斯特|Marcel Proust
加缪|阿尔贝·加缪 阿尔伯特·加缪 卡缪 阿尔贝·卡缪|Albert Camus
萨特|让-保罗·萨特 让·保罗·萨特 尚-保罗·沙特|Jean-Paul Sartre
波伏娃|西蒙娜·德·波伏娃 西蒙·波娃 波伏瓦 西蒙·德·波伏娃 西蒙·德·波娃 西蒙娜·德·波伏瓦 西蒙娜·波伏娃 西蒙·波伏娃|Simone de Beauvoir
伏尔泰||Voltaire
卢梭|让-雅克·卢梭|Jean-Jacques Rousseau
孟德斯鸠||Montesquieu
托克维尔|阿历克西·德·托克维尔 亚历西斯·德·托克维尔 亚历克西斯·德·托克维尔 阿列克西·德·托克维尔|Alexis de Tocqueville
笛卡尔|笛卡儿|René Descartes
福柯|米歇尔·福柯 傅柯 米歇尔·傅柯|Michel Foucault
德里达|雅克·德里达 德希达 雅克·德希达|Jacques Derrida
鲍德里亚|让·鲍德里亚 布希亚|Jean Baudrillard
布迪厄|皮埃尔·布迪厄 布赫迪厄 皮耶·布赫迪厄 布尔迪厄 皮埃尔·布尔迪厄|Pierre Bourdieu
黑格尔||Georg Wilhelm Friedrich Hegel
尼采|弗里德里希·尼采|Friedrich Nietzsche
叔本华|亚瑟·叔本华 阿图尔·叔本华|Arthur Schopenhauer
海德格尔|马丁·海德格尔|Martin Heidegger
维特根斯坦|路德维希·维特根斯坦 维根斯坦 路德维希·维根斯坦|Ludwig Wittgenstein
哈贝马斯|尤尔根·哈贝马斯 于尔根·哈贝马斯 哈伯玛斯 尤尔根·哈伯马斯 哈伯马斯|Jürgen Habermas
阿多诺|西奥多·阿多诺 狄奥多·阿多诺 特奥多·阿多诺|Theodor Adorno
汉娜·阿伦特|阿伦特 鄂兰 汉娜·鄂兰 汉纳·阿伦特|Hannah Arendt
马克斯·韦伯||Max Weber
哈耶克|弗里德里希·哈耶克 弗里德里希·奥古斯特·冯·哈耶克 弗里德里希·冯·哈耶克 弗里德里希·海耶克|Friedrich Hayek
米塞斯|路德维希·冯·米塞斯|Ludwig von Mises
凯恩斯|约翰·梅纳德·凯恩斯 约翰·凯恩斯|John Maynard Keynes
熊彼特|约瑟夫·熊彼特 熊彼得|Joseph Schumpeter
亚当·斯密|亚当斯密|Adam Smith
米尔顿·弗里德曼|米尔顿·傅利曼|Milton Friedman
马尔萨斯||Thomas Malthus
霍布斯|托马斯·霍布斯|Thomas Hobbes
约翰·洛克||John Locke
约翰·密尔|约翰·穆勒 约翰·斯图尔特·密尔 约翰·斯图亚特·密尔 约翰·弥尔 约翰·斯图尔特·穆勒|John Stuart Mill
以赛亚·伯林|以撒·柏林 以赛亚·柏林|Isaiah Berlin
卡尔·波普尔|波普尔|Karl Popper
约翰·罗尔斯||John Rawls
葛兰西|安东尼奥·葛兰西|Antonio Gramsci
马基雅维利|尼科洛·马基雅维利 马基维利|Niccolò Machiavelli
修昔底德||Thucydides
希罗多德||Herodotus
亚里士多德|亚里斯多德|Aristotle
柏拉图||Plato
苏格拉底||Socrates
西塞罗||Cicero
但丁||Dante Alighieri
达芬奇|列奥纳多·达·芬奇 达·芬奇 列奥纳多·达芬奇 达文西 李奥纳多·达文西 莱昂纳多·达·芬奇 莱奥纳多·达·芬奇|Leonardo da Vinci
米开朗基罗|米开朗琪罗 米开兰基罗 米高安哲罗|Michelangelo
伽利略||Galileo Galilei
哥白尼||Nicolaus Copernicus
哥伦布|克里斯托弗·哥伦布 克里斯多福·哥伦布|Christopher Columbus
马可·波罗|马可波罗|Marco Polo
利玛窦||Matteo Ricci
达尔文|查尔斯·达尔文|Charles Darwin
霍金|史蒂芬·霍金 斯蒂芬·霍金 斯蒂芬·威廉·霍金|Stephen Hawking
居里夫人|玛丽·居里|Marie Curie
奥本海默|罗伯特·奥本海默 欧本海默 J·罗伯特·奥本海默 朱利叶斯·罗伯特·奥本海默|J. Robert Oppenheimer
薛定谔||Erwin Schrödinger
图灵|艾伦·图灵 阿兰·图灵 艾伦·麦席森·图灵 亚兰·图灵|Alan Turing
乔姆斯基|诺姆·乔姆斯基 杭士基|Noam Chomsky
齐泽克|斯拉沃热·齐泽克 斯拉沃伊·齐泽克 纪杰克 斯拉沃热·纪杰克|Slavoj Žižek
亨廷顿|塞缪尔·亨廷顿 萨缪尔·亨廷顿 杭廷顿 塞缪尔·杭廷顿|Samuel Huntington
傅高义||Ezra Vogel
费正清||John King Fairbank
史景迁||Jonathan Spence
沈大伟||David Shambaugh
林培瑞||Perry Link
黎安友||Andrew Nathan
裴敏欣||Minxin Pei
余茂春||Miles Yu
章家敦||Gordon Chang
桑德尔|迈克尔·桑德尔 麦可·桑德尔|Michael Sandel
皮凯蒂|托马斯·皮凯蒂 皮克提 托马斯·皮凯提 托马斯·皮克提 皮凯提|Thomas Piketty
克鲁格曼|保罗·克鲁格曼 保罗·克鲁曼 克鲁曼|Paul Krugman
斯蒂格利茨|约瑟夫·斯蒂格利茨 约瑟夫·史迪格里兹 史迪格里兹|Joseph Stiglitz
贝多芬|路德维希·范·贝多芬|Ludwig van Beethoven
莫扎特|莫札特 沃尔夫冈·莫扎特 沃尔夫冈·阿马德乌斯·莫扎特|Wolfgang Amadeus Mozart
肖邦|萧邦 弗雷德里克·肖邦 弗里德里克·肖邦|Frédéric Chopin
毕加索|巴勃罗·毕加索 毕卡索 帕布罗·毕卡索 巴布罗·毕卡索|Pablo Picasso
梵高|梵谷 文森特·梵高 文森·梵谷 文森特·凡高|Vincent van Gogh
莫奈|克劳德·莫奈 克洛德·莫奈 克劳德·莫内|Claude Monet
塞尚|保罗·塞尚|Paul Cézanne
杜尚|马塞尔·杜尚 杜象|Marcel Duchamp
安迪·沃霍尔|沃霍尔 安迪·沃荷 安迪·华荷|Andy Warhol
卓别林|查理·卓别林 查尔斯·卓别林 查理·卓别灵 卓别灵 差利·卓别灵|Charlie Chaplin
希区柯克|阿尔弗雷德·希区柯克 希治阁 亚佛烈德·希区考克 希区考克 阿尔弗雷德·希区考克|Alfred Hitchcock
斯皮尔伯格|史蒂文·斯皮尔伯格 史匹柏 史蒂芬·斯皮尔伯格 史蒂芬·史匹柏 史提芬·史匹堡 史匹堡 斯蒂芬·斯皮尔伯格|Steven Spielberg
玛丽莲·梦露|梦露 玛丽莲梦露|Marilyn Monroe
奥黛丽·赫本|柯德莉·夏萍 柯德莉夏萍 奥黛莉·赫本|Audrey Hepburn
迈克尔·杰克逊|麦可·杰克森 米高·积逊 麦克尔·杰克逊 麦可杰克森|Michael Jackson
泰勒·斯威夫特|泰勒丝 泰勒斯威夫特 泰勒丝·斯威夫特|Taylor Swift
碧昂斯|碧昂丝 碧昂丝·诺利斯 碧昂斯·诺尔斯 Beyonce|Beyoncé
麦当娜|麦当娜·西科尼 玛丹娜|Madonna
鲍勃·迪伦|巴布·狄伦 鲍伯·狄伦 巴布·迪伦 巴布狄伦 卜·戴伦|Bob Dylan
约翰·列侬|列侬 蓝侬 约翰·蓝侬 约翰·列农 约翰·连侬 约翰连侬|John Lennon
哈维·韦恩斯坦|韦恩斯坦 哈维·温斯坦|Harvey Weinstein
爱泼斯坦|杰弗里·爱泼斯坦 杰佛里·爱泼斯坦 杰佛瑞·艾普斯坦 艾普斯坦 杰弗里·艾普斯坦|Jeffrey Epstein
奥普拉|奥普拉·温弗瑞 欧普拉 欧普拉·温芙蕾 奥普拉·温弗里 欧普拉·温弗瑞|Oprah Winfrey
贝克汉姆|大卫·贝克汉姆 戴维·贝克汉姆 碧咸 大卫·碧咸 大卫·贝克汉|David Beckham
马拉多纳|迭戈·马拉多纳 马勒当拿 马拉度纳 迭戈·马拉度纳|Diego Maradona
德约科维奇|诺瓦克·德约科维奇 乔科维奇 祖高域 诺瓦克·乔科维奇 诺瓦克·约科维奇|Novak Djokovic
勒布朗·詹姆斯|雷霸龙·詹姆斯 勒邦·占士|LeBron James
达雷尔·莫雷|莫雷|Daryl Morey
萨姆·奥尔特曼|奥尔特曼 阿尔特曼 山姆·奥特曼 萨姆·奥特曼 山姆·阿尔特曼 山姆·奥尔特曼|Sam Altman
桑达尔·皮查伊|皮查伊 桑达尔·皮蔡 桑德尔·皮查伊|Sundar Pichai
萨提亚·纳德拉|纳德拉 萨蒂亚·纳德拉|Satya Nadella
谢尔盖·布林||Sergey Brin
拉里·佩奇|赖利·佩吉|Larry Page
彼得·蒂尔|彼得·提尔 彼得·泰尔|Peter Thiel
杰克·多西|杰克·多尔西|Jack Dorsey
谢丽尔·桑德伯格|桑德伯格 雪柔·桑德柏格 桑德柏格 雪莉·桑德伯格|Sheryl Sandberg
杜罗夫|帕维尔·杜罗夫|Pavel Durov
孙正义||Masayoshi Son
赵长鹏||Changpeng Zhao
孙宇晨||Justin Sun
山姆·班克曼-弗里德|萨姆·班克曼·弗里德 班克曼-弗里德 班克曼·弗里德 班克曼弗里德|Sam Bankman-Fried
中本聪||Satoshi Nakamoto
亨利·福特||Henry Ford
洛克菲勒|约翰·洛克菲勒|John D. Rockefeller
郭沫若||Guo Moruo
巴金||Ba Jin
老舍||Lao She
沈从文||Shen Congwen
钱锺书|钱钟书|Qian Zhongshu
杨绛||Yang Jiang
张爱玲||Eileen Chang
林语堂||Lin Yutang
梁实秋||Liang Shiqiu
周作人||Zhou Zuoren
徐志摩||Xu Zhimo
林徽因||Lin Huiyin
梁思成||Liang Sicheng
陈寅恪||Chen Yinke
王国维||Wang Guowei
钱穆||Qian Mu
梁漱溟||Liang Shuming
熊十力||Xiong Shili
冯友兰||Feng Youlan
费孝通||Fei Xiaotong
马寅初||Ma Yinchu
梅兰芳||Mei Lanfang
傅雷||Fu Lei
储安平||Chu Anping
罗隆基||Luo Longji
章伯钧||Zhang Bojun
吴晗||Wu Han
邓拓||Deng Tuo
马连良||Ma Lianliang
顾准||Gu Zhun
遇罗克||Yu Luoke
余英时||Yu Ying-shih
殷海光||Yin Haiguang
李敖||Li Ao
柏杨||Bo Yang
龙应台||Lung Ying-tai
白先勇||Pai Hsien-yung
琼瑶||Chiung Yao
李泽厚||Li Zehou
刘再复||Liu Zaifu
高行健||Gao Xingjian
余秋雨||Yu Qiuyu
余华||Yu Hua
阎连科||Yan Lianke
贾平凹||Jia Pingwa
王小波||Wang Xiaobo
慕容雪村||Murong Xuecun
廖亦武||Liao Yiwu
章诒和||Zhang Yihe
资中筠||Zi Zhongyun
秦晖||Qin Hui
钱理群||Qian Liqun
孙立平||Sun Liping
于建嵘||Yu Jianrong
杨继绳||Yang Jisheng
沈志华||Shen Zhihua
杨奎松||Yang Kuisong
郎咸平||Larry Lang
金灿荣||Jin Canrong
胡鞍钢||Hu Angang
张维为||Zhang Weiwei
王绍光||Wang Shaoguang
汪晖||Wang Hui
刘小枫||Liu Xiaofeng
许纪霖||Xu Jilin
葛兆光||Ge Zhaoguang
罗翔||Luo Xiang
罗振宇||Luo Zhenyu
高晓松||Gao Xiaosong
梁文道||Liang Wendao
许知远||Xu Zhiyuan
窦文涛||Dou Wentao
闾丘露薇||Luqiu Luwei
白岩松||Bai Yansong
敬一丹||Jing Yidan
黄晓明||Huang Xiaoming
周星驰||Stephen Chow
周润发||Chow Yun-fat
刘德华||Andy Lau
梁朝伟||Tony Leung
张国荣||Leslie Cheung
梅艳芳||Anita Mui
王家卫||Wong Kar-wai
许鞍华||Ann Hui
杜汶泽|杜文泽|Chapman To
黄耀明||Anthony Wong Yiu-ming
侯孝贤||Hou Hsiao-hsien
杨德昌||Edward Yang
蔡明亮||Tsai Ming-liang
林青霞||Brigitte Lin
巩俐||Gong Li
章子怡||Zhang Ziyi
李连杰||Jet Li
甄子丹||Donnie Yen
姜文||Jiang Wen
陈凯歌||Chen Kaige
田壮壮||Tian Zhuangzhuang
娄烨||Lou Ye
王小帅||Wang Xiaoshuai
王菲||Faye Wong
李宇春||Li Yuchun
蔡徐坤||Cai Xukun
肖战||Xiao Zhan
王一博||Wang Yibo
张哲瀚||Zhang Zhehan
霍尊||Huo Zun
李云迪||Li Yundi
马友友||Yo-Yo Ma
邓紫棋||G.E.M.
郎平||Lang Ping
丁俊晖||Ding Junhui
孙颖莎||Sun Yingsha
全红婵||Quan Hongchan
曹德旺||Cao Dewang
董明珠||Dong Mingzhu
宗庆后||Zong Qinghou
钟睒睒||Zhong Shanshan
潘石屹||Pan Shiyi
史玉柱||Shi Yuzhu
俞敏洪||Yu Minhong
徐小平||Xu Xiaoping
李书福||Li Shufu
王传福||Wang Chuanfu
曾毓群||Zeng Yuqun
余承东||Yu Chengdong
张朝阳||Zhang Chaoyang
黄峥||Colin Huang
贾跃亭||Jia Yueting
陆正耀||Lu Zhengyao
陈天桥||Chen Tianqiao
沈南鹏||Neil Shen
包凡||Bao Fan
蔡崇信||Joe Tsai
孙大午||Sun Dawu
李怀庆||Li Huaiqing
牟其中||Mou Qizhong
叶简明||Ye Jianming
车峰||Che Feng
李兆会||Li Zhaohui
梁锦松||Antony Leung
霍英东||Henry Fok
何鸿燊||Stanley Ho
邵逸夫||Run Run Shaw
李泽楷||Richard Li
郑裕彤||Cheng Yu-tung
包玉刚||Y. K. Pao
王永庆||Wang Yung-ching
魏应州||Wei Ying-chou
蔡衍明||Tsai Eng-meng
施振荣||Stan Shih
曹兴诚||Robert Tsao
刘亚楼||Liu Yalou
陈云||Chen Yun
李先念||Li Xiannian
彭真||Peng Zhen
薄一波||Bo Yibo
杨尚昆||Yang Shangkun
习仲勋||Xi Zhongxun
姚依林||Yao Yilin
宋平||Song Ping
胡启立||Hu Qili
田纪云||Tian Jiyun
芮杏文||Rui Xingwen
阎明复||Yan Mingfu
陈希同||Chen Xitong
陈良宇||Chen Liangyu
吴官正||Wu Guanzheng
贺国强||He Guoqiang
俞正声||Yu Zhengsheng
刘云山||Liu Yunshan
刘延东||Liu Yandong
李源潮||Li Yuanchao
房峰辉||Fang Fenghui
张又侠||Zhang Youxia
何卫东||He Weidong
刘华清||Liu Huaqing
迟浩田||Chi Haotian
梁光烈||Liang Guanglie
常万全||Chang Wanquan
许其亮||Xu Qiliang
范长龙||Fan Changlong
刘亚洲||Liu Yazhou
罗援||Luo Yuan
戴旭||Dai Xu
金一南||Jin Yinan
朱德||Zhu De
贺龙||He Long
陈毅||Chen Yi
刘伯承||Liu Bocheng
徐向前||Xu Xiangqian
聂荣臻||Nie Rongzhen
罗荣桓||Luo Ronghuan
粟裕||Su Yu
陈赓||Chen Geng
黄克诚||Huang Kecheng
罗瑞卿||Luo Ruiqing
许世友||Xu Shiyou
黄永胜||Huang Yongsheng
吴法宪||Wu Faxian
李作鹏||Li Zuopeng
邱会作||Qiu Huizuo
叶群||Ye Qun
林立果||Lin Liguo
汪东兴||Wang Dongxing
陈伯达||Chen Boda
康生||Kang Sheng
谢富治||Xie Fuzhi
戚本禹||Qi Benyu
聂元梓||Nie Yuanzi
蒯大富||Kuai Dafu
陈永贵||Chen Yonggui
纪登奎||Ji Dengkui
毛岸英||Mao Anying
毛新宇||Mao Xinyu
毛远新||Mao Yuanxin
邓颖超||Deng Yingchao
王光美||Wang Guangmei
贺子珍||He Zizhen
杨开慧||Yang Kaihui
瞿秋白||Qu Qiubai
李大钊||Li Dazhao
李立三||Li Lisan
张闻天||Zhang Wentian
张国焘||Zhang Guotao
方志敏||Fang Zhimin
高岗||Gao Gang
饶漱石||Rao Shushi
潘汉年||Pan Hannian
刘志丹||Liu Zhidan
董必武||Dong Biwu
林伯渠||Lin Boqu
陶铸||Tao Zhu
柯庆施||Ke Qingshi
乌兰夫||Ulanhu
赛福鼎|赛福鼎·艾则孜|Saifuddin Azizi
班禅喇嘛||Panchen Lama
张学良||Zhang Xueliang
张作霖||Zhang Zuolin
段祺瑞||Duan Qirui
吴佩孚||Wu Peifu
冯玉祥||Feng Yuxiang
阎锡山||Yan Xishan
李宗仁||Li Zongren
白崇禧||Bai Chongxi
孙殿英||Sun Dianying
曹锟||Cao Kun
黎元洪||Li Yuanhong
宋教仁||Song Jiaoren
蔡锷||Cai E
秋瑾||Qiu Jin
谭嗣同||Tan Sitong
光绪帝|光绪皇帝 清德宗|Guangxu Emperor
溥仪|宣统帝 宣统皇帝|Puyi
李鸿章||Li Hongzhang
曾国藩||Zeng Guofan
左宗棠||Zuo Zongtang
张之洞||Zhang Zhidong
林则徐||Lin Zexu
魏源||Wei Yuan
严复||Yan Fu
容闳||Yung Wing
洪秀全||Hong Xiuquan
石达开||Shi Dakai
胡雪岩|胡光墉|Hu Xueyan
和珅||Heshen
郑成功||Koxinga
吴三桂||Wu Sangui
李自成||Li Zicheng
朱元璋|明太祖 洪武帝 洪武皇帝|Zhu Yuanzhang
郑和||Zheng He
王阳明|王守仁|Wang Yangming
海瑞||Hai Rui
张居正||Zhang Juzheng
李时珍||Li Shizhen
顾炎武||Gu Yanwu
黄宗羲||Huang Zongxi
王夫之||Wang Fuzhi
曹雪芹||Cao Xueqin
蒲松龄||Pu Songling
施耐庵||Shi Nai'an
罗贯中||Luo Guanzhong
吴承恩||Wu Cheng'en
朱熹||Zhu Xi
王安石||Wang Anshi
司马光||Sima Guang
苏东坡|苏轼|Su Shi
欧阳修||Ouyang Xiu
李清照||Li Qingzhao
辛弃疾||Xin Qiji
陆游||Lu You
岳飞||Yue Fei
秦桧||Qin Hui
文天祥||Wen Tianxiang
范仲淹||Fan Zhongyan
赵匡胤|宋太祖|Zhao Kuangyin
成吉思汗|铁木真 元太祖|Genghis Khan
忽必烈|元世祖|Kublai Khan
杜甫||Du Fu
白居易||Bai Juyi
韩愈||Han Yu
柳宗元||Liu Zongyuan
李世民|唐太宗|Li Shimin
武则天||Wu Zetian
杨贵妃|杨玉环|Yang Guifei
安禄山||An Lushan
陶渊明||Tao Yuanming
王羲之||Wang Xizhi
诸葛亮||Zhuge Liang
曹操||Cao Cao
刘备||Liu Bei
关羽||Guan Yu
司马懿||Sima Yi
司马迁||Sima Qian
董仲舒||Dong Zhongshu
刘邦|汉高祖 汉高帝|Liu Bang
项羽||Xiang Yu
汉武帝||Emperor Wu of Han
王莽||Wang Mang
秦始皇|秦始皇帝 嬴政|Qin Shi Huang
韩非子||Han Feizi
商鞅||Shang Yang
屈原||Qu Yuan
孔子|孔夫子|Confucius
荀子||Xunzi
墨子||Mozi
圣雄甘地|莫罕达斯·甘地 莫汉达斯·甘地|Mahatma Gandhi
弗朗西斯·福山|法兰西斯·福山 弗兰西斯·福山|Francis Fukuyama
利兹·特拉斯|莉兹·特拉斯 伊丽莎白·特拉斯 卓慧思 丽兹·特拉斯 莉兹·卓斯|Liz Truss
瓦茨拉夫·哈维尔|瓦茨拉夫·哈韦尔 瓦克拉夫·哈维尔 瓦茨拉夫·哈威尔|Václav Havel
维克多·雨果||Victor Hugo
伊曼努尔·康德|康德 伊曼纽尔·康德|Immanuel Kant
卡尔·荣格|卡尔·古斯塔夫·荣格|Carl Jung
瓦尔特·本雅明|华特·班雅明|Walter Benjamin
弗里德里希·席勒||Friedrich Schiller
埃米尔·左拉||Émile Zola
安瓦尔·易卜拉欣|安华·依布拉欣 安华·易卜拉欣|Anwar Ibrahim
让-克洛德·容克||Jean-Claude Juncker
科比·布莱恩特|柯比·布莱恩 科比·布莱恩 高比·拜仁|Kobe Bryant
莱昂内尔·梅西|梅西 里奥·梅西 利昂内尔·梅西 莱昂内尔·美斯|Lionel Messi
丁玲||Ding Ling
艾青||Ai Qing
苗华||Miao Hua
董军||Dong Jun
西格蒙德·弗洛伊德|西格蒙德·佛洛伊德 西格蒙特·弗洛伊德|Sigmund Freud
艾萨克·牛顿|伊萨克·牛顿|Isaac Newton
尤利乌斯·凯撒||Julius Caesar
理查德·瓦格纳||Richard Wagner
夏俊峰||Xia Junfeng
杨佳||Yang Jia
邓玉娇||Deng Yujiao
聂树斌||Nie Shubin
孙志刚||Sun Zhigang
佘祥林||She Xianglin
赵作海||Zhao Zuohai
贾敬龙||Jia Jinglong
张扣扣||Zhang Koukou
徐纯合||Xu Chunhe
钱云会||Qian Yunhui
唐福珍||Tang Fuzhen
药家鑫||Yao Jiaxin
林森浩||Lin Senhao
马加爵||Ma Jiajue
周克华||Zhou Kehua
曾成杰||Zeng Chengjie
陈永洲||Chen Yongzhou
杨达才||Yang Dacai
周久耕||Zhou Jiugeng
雷政富||Lei Zhengfu
郭美美||Guo Meimei
薛蛮子||Charles Xue
秦火火||Qin Huohuo
王功权||Wang Gongquan
郭飞雄||Guo Feixiong
唐荆陵||Tang Jingling
隋牧青||Sui Muqing
滕彪||Teng Biao
周世锋||Zhou Shifeng
谢燕益||Xie Yanyi
包龙军||Bao Longjun
李文足||Li Wenzu
原珊珊||Yuan Shanshan
曹顺利||Cao Shunli
李旺阳||Li Wangyang
赵连海||Zhao Lianhai
谭作人||Tan Zuoren
冉云飞||Ran Yunfei
刘贤斌||Liu Xianbin
秦永敏||Qin Yongmin
王炳章||Wang Bingzhang
胡佳||Hu Jia
曾金燕||Zeng Jinyan
高耀洁||Gao Yaojie
蒋彦永||Jiang Yanyong
艾芬||Ai Fen
李田田||Li Tiantian
董瑶琼||Dong Yaoqiong
彭立发|彭载舟|Peng Lifa
耿潇男||Geng Xiaonan
郭玉闪||Guo Yushan
何方美||He Fangmei
刘飞跃||Liu Feiyue
李翘楚||Li Qiaochu
丁子霖||Ding Zilin
王丹||Wang Dan
封从德||Feng Congde
周锋锁||Zhou Fengsuo
刘宾雁||Liu Binyan
苏晓康||Su Xiaokang
严家其||Yan Jiaqi
陈一谘||Chen Yizi
王若望||Wang Ruowang
王军涛||Wang Juntao
陈子明||Chen Ziming
章立凡||Zhang Lifan
张千帆||Zhang Qianfan
郭于华||Guo Yuhua
何清涟||He Qinglian
程晓农||Cheng Xiaonong
吴国光||Wu Guoguang
杨恒均||Yang Hengjun
徐友渔||Xu Youyu
艾晓明||Ai Xiaoming
崔卫平||Cui Weiping
戴晴||Dai Qing
许倬云||Cho-yun Hsu
余光中||Yu Kwang-chung
傅斯年||Fu Ssu-nien
季羡林||Ji Xianlin
张志新||Zhang Zhixin
茅盾||Mao Dun
韩少功||Han Shaogong
宋彬彬||Song Binbin
陆定一||Lu Dingyi
邓力群||Deng Liqun
胡乔木||Hu Qiaomu
杨虎城||Yang Hucheng
孔祥熙||H. H. Kung
宋子文||T. V. Soong
章太炎||Zhang Taiyan
张献忠||Zhang Xianzhong
魏忠贤||Wei Zhongxian
雷锋||Lei Feng
焦裕禄||Jiao Yulu
张思德||Zhang Side
黄继光||Huang Jiguang
邱少云||Qiu Shaoyun
董存瑞||Dong Cunrui
刘胡兰||Liu Hulan
黄松有||Huang Songyou
罗兰·巴特|罗兰巴特|Roland Barthes
谭得志||Tam Tak-chi
梁颂恒||Baggio Leung
游蕙祯||Yau Wai-ching
朱凯廸|朱凯迪|Eddie Chu
刘小丽||Lau Siu-lai
姚松炎||Edward Yiu
罗健熙||Lo Kin-hei
李永达||Lee Wing-tat
涂谨申||James To
张超雄||Fernando Cheung
莫乃光||Charles Mok
郭荣铿||Dennis Kwok
杨岳桥||Alvin Yeung
梁家杰||Alan Leong
余若薇||Audrey Eu
吴霭仪||Margaret Ng
刘慧卿||Emily Lau
司徒华||Szeto Wah
黄毓民||Raymond Wong
陈伟业||Albert Chan
岑子杰||Jimmy Sham
朱耀明||Chu Yiu-ming
陈健民||Chan Kin-man
何秀兰||Cyd Ho
刘进图||Kevin Lau
蔡玉玲||Bao Choy
曾志伟||Eric Tsang
曾俊华||John Tsang
唐英年||Henry Tang
叶国谦||Ip Kwok-him
曾钰成||Jasper Tsang
范徐丽泰||Rita Fan
谭耀宗||Tam Yiu-chung
李慧琼||Starry Lee
何君尧||Junius Ho
梁君彦||Andrew Leung
卢伟聪||Stephen Lo
曾伟雄||Andy Tsang
吴敦义||Wu Den-yih
江宜桦||Jiang Yi-huah
郝柏村||Hau Pei-tsun
郝龙斌||Hau Lung-pin
萧万长||Vincent Siew
谢长廷||Frank Hsieh
吕秀莲||Annette Lu
施明德||Shih Ming-teh
林义雄||Lin Yi-hsiung
许信良||Hsu Hsin-liang
黄信介||Huang Hsin-chieh
彭明敏||Peng Ming-min
郑南榕||Cheng Nan-jung
林飞帆||Lin Fei-fan
陈为廷||Chen Wei-ting
洪慈庸||Hung Tzu-yung
李明哲||Lee Ming-che
王定宇||Wang Ting-yu
罗致政||Lo Chih-cheng
管碧玲||Kuan Bi-ling
柯建铭||Ker Chien-ming
苏嘉全||Su Jia-chyuan
傅崐萁||Fu Kun-chi
蒋渭水||Chiang Wei-shui
`;

/** Words that look like bare family names of foreigners and mostly name places, firms, peoples or things. */
export const NOT_PEOPLE =
  '居英权 克莱斯勒 贝尔格莱德 蒙地卡罗 蒙特卡罗 贝尔法斯特 斯特拉斯堡 阿拉斯加 华盛顿 西雅图 底特律 休斯顿 达拉斯 亚特兰大 波士顿 芝加哥 洛杉矶 拉斯维加斯 费城 迈阿密 丹佛 凤凰城 波特兰 旧金山 圣地亚哥 圣何塞 夏威夷 得克萨斯 德克萨斯 加利福尼亚 佛罗里达 佐治亚 弗吉尼亚 马里兰 宾夕法尼亚 俄亥俄 密歇根 明尼苏达 威斯康星 伊利诺伊 印第安纳 肯塔基 田纳西 亚利桑那 内华达 新泽西 康涅狄格 马萨诸塞 特拉华 香格里拉 迪斯尼 迪士尼 哈马斯 塔利班 基地 莫斯科 圣彼得堡 基辅 敖德萨 哈尔科夫 赫尔松 马里乌波尔 顿巴斯 顿涅茨克 卢甘斯克 克里米亚 明斯克 华沙 布拉格 布达佩斯 维也纳 柏林 慕尼黑 汉堡 法兰克福 巴黎 里昂 马赛 伦敦 曼彻斯特 利物浦 爱丁堡 苏格兰 威尔士 爱尔兰 都柏林 罗马 米兰 威尼斯 都灵 马德里 巴塞罗那 里斯本 日内瓦 苏黎世 伯尔尼 布鲁塞尔 阿姆斯特丹 海牙 奥斯陆 斯德哥尔摩 哥本哈根 赫尔辛基 雅典 安卡拉 伊斯坦布尔 德黑兰 巴格达 大马士革 贝鲁特 耶路撒冷 特拉维夫 加沙 约旦 安曼 利雅得 多哈 迪拜 阿布扎比 开罗 喀布尔 坎大哈 伊斯兰堡 卡拉奇 新德里 孟买 加尔各答 班加罗尔 达卡 科伦坡 加德满都 仰光 内比都 曼谷 清迈 金边 西哈努克 万象 河内 胡志明 吉隆坡 雅加达 巴厘 马尼拉 悉尼 墨尔本 堪培拉 布里斯班 珀斯 惠灵顿 奥克兰 渥太华 多伦多 温哥华 蒙特利尔 墨西哥 哈瓦那 加拉加斯 波哥大 利马 圣保罗 里约 布宜诺斯艾利斯 圣地亚哥 内罗毕 亚的斯亚贝巴 比勒陀利亚 约翰内斯堡 开普敦 阿尔及尔 的黎波里 突尼斯 拉巴特 高盛 摩根 摩根大通 摩根士丹利 花旗 汇丰 渣打 特斯拉 福特 波音 空客 英特尔 高通 英伟达 微软 谷歌 苹果 亚马逊 脸书 推特 奈飞 优步 沃尔玛 麦当劳 星巴克 耐克 阿迪达斯 辉瑞 莫德纳 强生 阿斯利康 拜耳 西门子 大众 奔驰 宝马 保时捷 诺基亚 爱立信 三星 索尼 丰田 本田 哈佛 耶鲁 普林斯顿 斯坦福 哥伦比亚 康奈尔 牛津 剑桥 麻省理工 阿里巴巴 奥林匹克 奥斯卡 诺贝尔 普利策 格莱美 艾美 戛纳 德尔塔 奥密克戎 阿尔法 贝塔 瓦格纳 亚速 雅虎 彭博 彭博社 路透 法兰西 英格兰 欧罗巴 亚美利加 拉丁 斯拉夫 高加索 巴尔干 斯堪的纳维亚 西伯利亚 克里姆林 凡尔赛 白金汉 唐宁 梵蒂冈 伊甸园 阿富汗 巴基斯坦 乌兹别克 哈萨克 塔吉克 吉尔吉斯 土库曼 维吾尔 伊斯兰 穆斯林 基督 耶稣 耶和华 佛陀 撒旦 圣母 芬太尼 吗啡 可卡因 海洛因 咖啡 巧克力 威士忌 伏特加 沙发 坦克 雷达 卡路里 马拉松 奥运 罗兴亚 库尔德 胡塞 真主 什叶 逊尼 贝加尔 亚马孙 尼罗 多瑙 莱茵 喜马拉雅 阿尔卑斯 安第斯 撒哈拉 西奈 戈兰 戈尔 马尔维纳斯 福克兰 关塔那摩 珍珠 关岛 塞班 马里亚纳 帕劳 图瓦卢 基里巴斯 瑙鲁 汤加 萨摩亚 斐济 瓦努阿图 所罗门 巴布亚 东帝汶 布鲁克林 曼哈顿 好莱坞 硅谷 华尔街 宾大 麦迪逊 林肯纪念堂 杜邦 道琼斯 纳斯达克 标普 穆迪 惠誉 德勤 普华永道 安永 毕马威 麦肯锡 波士顿咨询 兰德 布鲁金斯 卡内基 威尔逊中心 洛克希德 雷神 诺斯罗普 维基 维基解密 维基百科 油管 奥维尔 蒂华纳 阿勒泰 喀什 和田 克拉玛依 乌鲁木齐 拉萨 日喀则 昌都 林芝 那曲 阿里 伊犁 阿克苏 吐鲁番 哈密 库尔勒 额尔古纳 呼伦贝尔 加勒比 波多黎各 古巴 海地 多米尼加 牙买加 尼加拉瓜 洪都拉斯 萨尔瓦多 危地马拉 哥斯达黎加 巴拿马 亚丁 索马里 索科特拉 苏伊士 霍尔木兹 博斯普鲁斯 达达尼尔 马六甲 巴士 台积电 美光 应用材料 泛林 阿斯麦 荷兰 西欧 东欧 北欧 南欧 仁爱 浪潮 长鑫 威尔斯 英格兰 北爱尔兰 斯塔福德 克格勃 大西洋 太平洋 印度洋 波斯 丛林 哥哥 涂鸦手 福克斯 埃克森 埃克森美孚 卡巴斯基 法西斯 乌托邦 阿波罗 瑞德西韦 埃博拉 苏维埃 布尔什维克 斯塔西 普鲁士 奥斯曼 哈布斯堡 厄尔尼诺 柏拉图式 西德 东德 苏俄 鲁汶 鲁尔 鲁昂 津巴布韦 赞比亚 莫桑比克 安哥拉 纳米比亚 博茨瓦纳 马拉维 坦桑尼亚 乌干达 卢旺达 布隆迪 刚果 加蓬 喀麦隆 乍得 尼日尔 马里 布基纳法索 加纳 多哥 贝宁 科特迪瓦 利比里亚 塞拉利昂 几内亚 塞内加尔 冈比亚 毛里塔尼亚 毛里求斯 塞舌尔 科摩罗 马达加斯加 吉布提 厄立特里亚 莱索托 斯威士兰 佛得角 赤道几内亚 厄瓜多尔 玻利维亚 巴拉圭 乌拉圭 圭亚那 苏里南 伯利兹 巴哈马 巴巴多斯 特立尼达 格林纳达 圣卢西亚 阿尔巴尼亚 北马其顿 马其顿 黑山 科索沃 波斯尼亚 波黑 克罗地亚 斯洛文尼亚 斯洛伐克 摩尔多瓦 卢森堡 马耳他 塞浦路斯 摩纳哥 列支敦士登 安道尔 圣马力诺 科威特 巴林 阿曼 土库曼斯坦 吉尔吉斯斯坦 塔吉克斯坦 车臣 鞑靼斯坦 阿布哈兹 南奥塞梯 纳卡 若开邦 克什米尔 旁遮普 魁北克 安大略 阿尔伯塔 卑诗 昆士兰 维多利亚 新南威尔士 塔斯马尼亚 左二 右二 左三 右三 伯克希尔哈撒韦 约翰霍普金斯 卡内基梅隆 罗尔斯罗伊斯 哈雷戴维森 路易威登 洛克希德马丁 诺斯罗普格鲁曼 普拉特惠特尼 哈珀柯林斯 赫斯特 康德纳斯特 里奥廷托 亚历山大里亚 维多利亚湖 阿普尔顿 阿勒颇 埃尔比勒 摩苏尔 费卢杰 加兹尼 赫拉特 坎昆 奥卡万戈 布雷顿森林 克拉科夫 登基 东方之珠 东方明珠 霍尼韦尔 巴伦 威斯敏斯特 威斯特伐利亚 凡尔登 诺曼底 敦刻尔克 滑铁卢 奥斯维辛 切尔诺贝利 达沃斯 戴维营 马拉喀什 卡塔赫纳 里约热内卢 阿拉伯 福布斯 苏富比 佳士得 希尔顿 范思哲 香奈儿 埃尔帕索 麦理浩径 白求恩医疗 歌德式 歌德金属 歌德摇滚 高一 高二 高三 初一 初二 初三 康德乐 哈康德 白军 王公 习普 普习 施袭 马习会 习马会 习特会 川习会 习川会 习拜会 拜习会 金特会 文金会 习金会';

/** Family names borne by several people of note: never taken for one of them because the archive mostly means that one. */
export const SHARED_FAMILY_NAMES =
  '弗洛伊德 贝尔 奥斯汀 普拉斯 施密特 穆勒 米勒 舒尔茨 佩雷斯 加西亚 马丁内斯 罗德里格斯 伊万诺夫 克林顿 布什 小布什 老布什 罗斯福 肯尼迪 约翰逊 韦伯 史密斯 布朗 琼斯 威廉姆斯 戴维斯 威尔逊 泰勒 杰克逊 托马斯 马丁 米勒 亚当斯 安德森 汤普森 怀特 哈里斯 克拉克 刘易斯 罗宾逊 沃克 霍尔 艾伦 金 赖特 斯科特 希尔 格林 亚当斯 贝克 纳尔逊 卡特 米切尔 罗伯茨 特纳 菲利普斯 坎贝尔 帕克 埃文斯 爱德华兹 柯林斯 斯图尔特 莫里斯 墨菲 库克 罗杰斯 摩根 库珀 彼得森 里德 贝利 凯利 霍华德 考克斯 沃德 理查森 伍德 沃森 布鲁克斯 贝内特 格雷 詹姆斯 休斯 普莱斯 桑德斯 罗斯 福斯特 鲍威尔 富兰克林 约瑟夫 弗里德曼 洛克 罗素 柏林 培根 牛顿 林肯 杰斐逊 麦迪逊';
