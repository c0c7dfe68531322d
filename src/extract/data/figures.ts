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
蔡英文||Tsai Ing-wen
马英九||Ma Ying-jeou
赖清德||Lai Ching-te
萧美琴||Hsiao Bi-khim
韩国瑜||Han Kuo-yu
侯友宜||Hou Yu-ih
柯文哲||Ko Wen-je
苏贞昌||Su Tseng-chang
陈水扁||Chen Shui-bian
李登辉||Lee Teng-hui
蒋介石|蒋中正|Chiang Kai-shek
蒋经国||Chiang Ching-kuo
孙中山|孙文|Sun Yat-sen
郭台铭||Terry Gou
吴钊燮||Joseph Wu
林郑月娥||Carrie Lam
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
乔·拜登|拜登|Joe Biden
唐纳德·特朗普|特朗普 川普|Donald Trump
巴拉克·奥巴马|奥巴马 欧巴马|Barack Obama
迈克·蓬佩奥|蓬佩奥 庞佩奥|Mike Pompeo
迈克·彭斯|彭斯 潘斯|Mike Pence
卡玛拉·哈里斯|贺锦丽 哈里斯 卡马拉·哈里斯|Kamala Harris
安东尼·布林肯|布林肯|Antony Blinken
杰克·沙利文|沙利文 苏利文|Jake Sullivan
吉娜·雷蒙多|雷蒙多|Gina Raimondo
珍妮特·耶伦|耶伦 叶伦|Janet Yellen
约翰·克里|克里|John Kerry
南希·佩洛西|佩洛西 裴洛西|Nancy Pelosi
米奇·麦康奈尔|麦康奈尔|Mitch McConnell
查克·舒默|舒默|Chuck Schumer
马可·卢比奥|卢比奥 鲁比奥|Marco Rubio
约翰·博尔顿|博尔顿 波顿|John Bolton
伯尼·桑德斯|桑德斯|Bernie Sanders
希拉里·克林顿|希拉里 希拉蕊 希拉蕊·柯林顿|Hillary Clinton
比尔·克林顿||Bill Clinton
基辛格|季辛吉 亨利·基辛格|Henry Kissinger
班农|史蒂夫·班农|Steve Bannon
福奇|安东尼·福奇 佛奇|Anthony Fauci
弗拉基米尔·普京|普京 普丁 普亭 蒲亭 弗拉迪米尔·普京|Vladimir Putin
谢尔盖·拉夫罗夫|拉夫罗夫|Sergey Lavrov
德米特里·佩斯科夫|佩斯科夫|Dmitry Peskov
阿列克谢·纳瓦尔尼|纳瓦尔尼 纳瓦尼|Alexei Navalny
米哈伊尔·戈尔巴乔夫|戈尔巴乔夫|Mikhail Gorbachev
弗拉基米尔·泽连斯基|泽连斯基 泽伦斯基|Volodymyr Zelenskyy
亚历山大·卢卡申科|卢卡申科|Alexander Lukashenko
普里戈任|叶夫根尼·普里戈任 普里戈津|Yevgeny Prigozhin
安格拉·默克尔|默克尔 梅克尔|Angela Merkel
奥拉夫·朔尔茨|朔尔茨 肖尔茨 萧兹|Olaf Scholz
安娜莱娜·贝尔伯克|贝尔伯克|Annalena Baerbock
埃马纽埃尔·马克龙|马克龙 马克宏|Emmanuel Macron
冯德莱恩|乌尔苏拉·冯德莱恩|Ursula von der Leyen
博雷利|何塞普·博雷利 波瑞尔|Josep Borrell
斯托尔滕贝格|延斯·斯托尔滕贝格 史托腾伯格|Jens Stoltenberg
鲍里斯·约翰逊||Boris Johnson
苏纳克|里希·苏纳克|Rishi Sunak
卡梅伦|大卫·卡梅伦|David Cameron
贾斯汀·特鲁多|特鲁多 杜鲁道|Justin Trudeau
内塔尼亚胡|本雅明·内塔尼亚胡 纳坦雅胡|Benjamin Netanyahu
埃尔多安|雷杰普·塔伊普·埃尔多安 艾尔多安|Recep Tayyip Erdoğan
阿萨德|巴沙尔·阿萨德|Bashar al-Assad
哈梅内伊|阿里·哈梅内伊|Ali Khamenei
卡扎菲|穆阿迈尔·卡扎菲|Muammar Gaddafi
萨达姆|萨达姆·侯赛因|Saddam Hussein
纳伦德拉·莫迪|莫迪|Narendra Modi
杜特尔特|罗德里戈·杜特尔特|Rodrigo Duterte
马哈蒂尔|马哈蒂尔·穆罕默德 马哈迪|Mahathir Mohamad
昂山素季|昂山素姬 翁山苏姬|Aung San Suu Kyi
敏昂莱||Min Aung Hlaing
李显龙||Lee Hsien Loong
李光耀||Lee Kuan Yew
黄循财||Lawrence Wong
金正恩||Kim Jong Un
金正日||Kim Jong Il
金日成||Kim Il Sung
金与正||Kim Yo Jong
文在寅||Moon Jae-in
尹锡悦||Yoon Suk Yeol
朴槿惠||Park Geun-hye
李在明||Lee Jae-myung
安倍晋三|安倍|Shinzo Abe
菅义伟||Yoshihide Suga
岸田文雄|岸田|Fumio Kishida
石破茂||Shigeru Ishiba
高市早苗||Sanae Takaichi
麻生太郎||Taro Aso
河野太郎||Taro Kono
林芳正||Yoshimasa Hayashi
茂木敏充||Toshimitsu Motegi
上川阳子||Yoko Kamikawa
阮富仲||Nguyen Phu Trong
范明政||Pham Minh Chinh
戴琪||Katherine Tai
骆家辉||Gary Locke
赵小兰||Elaine Chao
谭德塞||Tedros Adhanom Ghebreyesus
古特雷斯|安东尼奥·古特雷斯 古铁雷斯|António Guterres
潘基文||Ban Ki-moon
达赖喇嘛|第十四世达赖喇嘛|Dalai Lama
热比娅|热比娅·卡德尔|Rebiya Kadeer
伊力哈木·土赫提|伊力哈木|Ilham Tohti
埃隆·马斯克|马斯克 伊隆·马斯克|Elon Musk
扎克伯格|马克·扎克伯格|Mark Zuckerberg
朱克伯格|马克·朱克伯格|Mark Zuckerberg
祖克柏|马克·祖克柏|Mark Zuckerberg
贝索斯|杰夫·贝索斯 贝佐斯|Jeff Bezos
比尔·盖茨||Bill Gates
乔布斯|史蒂夫·乔布斯 贾伯斯|Steve Jobs
库克船长||James Cook
蒂姆·库克||Tim Cook
张忠谋||Morris Chang
黄仁勋||Jensen Huang
斯诺登|爱德华·斯诺登|Edward Snowden
阿桑奇|朱利安·阿桑奇|Julian Assange
希特勒|阿道夫·希特勒|Adolf Hitler
斯大林|约瑟夫·斯大林|Joseph Stalin
列宁|弗拉基米尔·列宁|Vladimir Lenin
马克思|卡尔·马克思|Karl Marx
恩格斯|弗里德里希·恩格斯|Friedrich Engels
墨索里尼||Benito Mussolini
丘吉尔|邱吉尔 温斯顿·丘吉尔|Winston Churchill
撒切尔夫人|玛格丽特·撒切尔|Margaret Thatcher
赫鲁晓夫|尼基塔·赫鲁晓夫|Nikita Khrushchev
勃列日涅夫||Leonid Brezhnev
叶利钦|鲍里斯·叶利钦|Boris Yeltsin
尼克松|理查德·尼克松|Richard Nixon
里根|罗纳德·里根 雷根|Ronald Reagan
曼德拉|纳尔逊·曼德拉|Nelson Mandela
爱因斯坦|阿尔伯特·爱因斯坦|Albert Einstein
奥威尔|乔治·奥威尔|George Orwell
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
谷开来||Gu Kailai
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
金庸||Louis Cha
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
索罗斯|乔治·索罗斯|George Soros
巴菲特|沃伦·巴菲特|Warren Buffett
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
`;

/** Words that look like bare family names of foreigners and mostly name places, firms, peoples or things. */
export const NOT_PEOPLE =
  '阿拉斯加 华盛顿 西雅图 底特律 休斯顿 达拉斯 亚特兰大 波士顿 芝加哥 洛杉矶 拉斯维加斯 费城 迈阿密 丹佛 凤凰城 波特兰 旧金山 圣地亚哥 圣何塞 夏威夷 得克萨斯 德克萨斯 加利福尼亚 佛罗里达 佐治亚 弗吉尼亚 马里兰 宾夕法尼亚 俄亥俄 密歇根 明尼苏达 威斯康星 伊利诺伊 印第安纳 肯塔基 田纳西 亚利桑那 内华达 新泽西 康涅狄格 马萨诸塞 特拉华 香格里拉 迪斯尼 迪士尼 哈马斯 塔利班 基地 莫斯科 圣彼得堡 基辅 敖德萨 哈尔科夫 赫尔松 马里乌波尔 顿巴斯 顿涅茨克 卢甘斯克 克里米亚 明斯克 华沙 布拉格 布达佩斯 维也纳 柏林 慕尼黑 汉堡 法兰克福 巴黎 里昂 马赛 伦敦 曼彻斯特 利物浦 爱丁堡 苏格兰 威尔士 爱尔兰 都柏林 罗马 米兰 威尼斯 都灵 马德里 巴塞罗那 里斯本 日内瓦 苏黎世 伯尔尼 布鲁塞尔 阿姆斯特丹 海牙 奥斯陆 斯德哥尔摩 哥本哈根 赫尔辛基 雅典 安卡拉 伊斯坦布尔 德黑兰 巴格达 大马士革 贝鲁特 耶路撒冷 特拉维夫 加沙 约旦 安曼 利雅得 多哈 迪拜 阿布扎比 开罗 喀布尔 坎大哈 伊斯兰堡 卡拉奇 新德里 孟买 加尔各答 班加罗尔 达卡 科伦坡 加德满都 仰光 内比都 曼谷 清迈 金边 西哈努克 万象 河内 胡志明 吉隆坡 雅加达 巴厘 马尼拉 悉尼 墨尔本 堪培拉 布里斯班 珀斯 惠灵顿 奥克兰 渥太华 多伦多 温哥华 蒙特利尔 墨西哥 哈瓦那 加拉加斯 波哥大 利马 圣保罗 里约 布宜诺斯艾利斯 圣地亚哥 内罗毕 亚的斯亚贝巴 比勒陀利亚 约翰内斯堡 开普敦 阿尔及尔 的黎波里 突尼斯 拉巴特 高盛 摩根 摩根大通 摩根士丹利 花旗 汇丰 渣打 特斯拉 福特 波音 空客 英特尔 高通 英伟达 微软 谷歌 苹果 亚马逊 脸书 推特 奈飞 优步 沃尔玛 麦当劳 星巴克 耐克 阿迪达斯 辉瑞 莫德纳 强生 阿斯利康 拜耳 西门子 大众 奔驰 宝马 保时捷 诺基亚 爱立信 三星 索尼 丰田 本田 哈佛 耶鲁 普林斯顿 斯坦福 哥伦比亚 康奈尔 牛津 剑桥 麻省理工 阿里巴巴 奥林匹克 奥斯卡 诺贝尔 普利策 格莱美 艾美 戛纳 德尔塔 奥密克戎 阿尔法 贝塔 瓦格纳 亚速 雅虎 彭博 彭博社 路透 法兰西 英格兰 欧罗巴 亚美利加 拉丁 斯拉夫 高加索 巴尔干 斯堪的纳维亚 西伯利亚 克里姆林 凡尔赛 白金汉 唐宁 梵蒂冈 伊甸园 阿富汗 巴基斯坦 乌兹别克 哈萨克 塔吉克 吉尔吉斯 土库曼 维吾尔 伊斯兰 穆斯林 基督 耶稣 耶和华 佛陀 撒旦 圣母 芬太尼 吗啡 可卡因 海洛因 咖啡 巧克力 威士忌 伏特加 沙发 坦克 雷达 卡路里 马拉松 奥运 罗兴亚 库尔德 胡塞 真主 什叶 逊尼 贝加尔 亚马孙 尼罗 多瑙 莱茵 喜马拉雅 阿尔卑斯 安第斯 撒哈拉 西奈 戈兰 戈尔 马尔维纳斯 福克兰 关塔那摩 珍珠 关岛 塞班 马里亚纳 帕劳 图瓦卢 基里巴斯 瑙鲁 汤加 萨摩亚 斐济 瓦努阿图 所罗门 巴布亚 东帝汶 布鲁克林 曼哈顿 好莱坞 硅谷 华尔街 宾大 麦迪逊 林肯纪念堂 杜邦 道琼斯 纳斯达克 标普 穆迪 惠誉 德勤 普华永道 安永 毕马威 麦肯锡 波士顿咨询 兰德 布鲁金斯 卡内基 威尔逊中心 洛克希德 雷神 诺斯罗普 维基 维基解密 维基百科 油管 奥维尔 蒂华纳 阿勒泰 喀什 和田 克拉玛依 乌鲁木齐 拉萨 日喀则 昌都 林芝 那曲 阿里 伊犁 阿克苏 吐鲁番 哈密 库尔勒 额尔古纳 呼伦贝尔 加勒比 波多黎各 古巴 海地 多米尼加 牙买加 尼加拉瓜 洪都拉斯 萨尔瓦多 危地马拉 哥斯达黎加 巴拿马 亚丁 索马里 索科特拉 苏伊士 霍尔木兹 博斯普鲁斯 达达尼尔 马六甲 巴士 台积电 美光 应用材料 泛林 阿斯麦 荷兰 西欧 东欧 北欧 南欧 罗斯 仁爱 浪潮 长鑫 威尔斯 英格兰 北爱尔兰 斯塔福德 克格勃 大西洋 太平洋 印度洋 波斯 丛林 哥哥 涂鸦手 福克斯 埃克森 埃克森美孚 卡巴斯基 法西斯 乌托邦 阿波罗 瑞德西韦 埃博拉 苏维埃 布尔什维克 斯塔西 普鲁士 奥斯曼 哈布斯堡 厄尔尼诺 柏拉图式 西德 东德 苏俄 鲁汶 鲁尔 鲁昂 津巴布韦 赞比亚 莫桑比克 安哥拉 纳米比亚 博茨瓦纳 马拉维 坦桑尼亚 乌干达 卢旺达 布隆迪 刚果 加蓬 喀麦隆 乍得 尼日尔 马里 布基纳法索 加纳 多哥 贝宁 科特迪瓦 利比里亚 塞拉利昂 几内亚 塞内加尔 冈比亚 毛里塔尼亚 毛里求斯 塞舌尔 科摩罗 马达加斯加 吉布提 厄立特里亚 莱索托 斯威士兰 佛得角 赤道几内亚 厄瓜多尔 玻利维亚 巴拉圭 乌拉圭 圭亚那 苏里南 伯利兹 巴哈马 巴巴多斯 特立尼达 格林纳达 圣卢西亚 阿尔巴尼亚 北马其顿 马其顿 黑山 科索沃 波斯尼亚 波黑 克罗地亚 斯洛文尼亚 斯洛伐克 摩尔多瓦 卢森堡 马耳他 塞浦路斯 摩纳哥 列支敦士登 安道尔 圣马力诺 科威特 巴林 阿曼 土库曼斯坦 吉尔吉斯斯坦 塔吉克斯坦 车臣 鞑靼斯坦 阿布哈兹 南奥塞梯 纳卡 若开邦 克什米尔 旁遮普 魁北克 安大略 阿尔伯塔 卑诗 昆士兰 维多利亚 新南威尔士 塔斯马尼亚 左二 右二 左三 右三';

/** Family names borne by several people of note: never taken for one of them because the archive mostly means that one. */
export const SHARED_FAMILY_NAMES =
  '弗洛伊德 贝尔 奥斯汀 普拉斯 施密特 穆勒 米勒 舒尔茨 佩雷斯 加西亚 马丁内斯 罗德里格斯 伊万诺夫 克林顿 布什 小布什 老布什 罗斯福 肯尼迪 约翰逊 韦伯 史密斯 布朗 琼斯 威廉姆斯 戴维斯 威尔逊 泰勒 杰克逊 托马斯 马丁 米勒 亚当斯 安德森 汤普森 怀特 哈里斯 克拉克 刘易斯 罗宾逊 沃克 霍尔 艾伦 金 赖特 斯科特 希尔 格林 亚当斯 贝克 纳尔逊 卡特 米切尔 罗伯茨 特纳 菲利普斯 坎贝尔 帕克 埃文斯 爱德华兹 柯林斯 斯图尔特 莫里斯 墨菲 库克 罗杰斯 摩根 库珀 彼得森 里德 贝利 凯利 霍华德 考克斯 沃德 理查森 伍德 沃森 布鲁克斯 贝内特 格雷 詹姆斯 休斯 普莱斯 桑德斯 罗斯 福斯特 鲍威尔 富兰克林 约瑟夫 弗里德曼 洛克 罗素 柏林 培根 牛顿 林肯 杰斐逊 麦迪逊';
