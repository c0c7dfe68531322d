/**
 * Widely known people of Taiwan, Hong Kong, Macau, Singapore, Malaysia, Japan, Korea and Vietnam, and Chinese scholars,
 * writers and journalists abroad with those they speak of, in the format of figures.ts. Names that are also words, places,
 * roads or prizes, or that several newsmakers bear, are left out.
 */
export const FIGURES_ASIA = `
蒋方智怡||
张荣味||
苏治芬||
苏巧慧||
伍丽华||
张廖万坚||
赖品妤||
赖佩霞||
李永得||Lee Yung-te
陈宗彦||
陈虎门||
张宪义||Chang Hsien-yi
张荣恭||
萧景田||
林信吾||
林秉枢||
许玉秀||
沈君山||
陈仪深||
陈淞山||
陈芳明||
林泉忠||
周阳山||
杨开煌||
王昆义||
王智盛||
王宏恩||
王尚智||
严震生||
高希均||
宋承恩||
庞建国||
吴瑟致||
赖荣伟||
曾建元||
明居正||
施孝玮||
栗正杰||
于北辰||
朱宥勋||
罗友志||
范琪斐||
钟明轩||
八炯||
波特王||
黄哲斌||
刘致昕||
吕芳上||
郭岱君||
林孝庭||Hsiao-ting Lin
梁东屏||
蒋友青||
吾雍·雅达乌犹卡那||
佐久间左马太||Sakuma Samata
石川钦一郎||
陈植棋||
陈清汾||
陈英声||
陈敬辉||
倪蒋怀||
颜水龙||
郭柏川||
蓝荫鼎||
李石樵||
石守谦||
颜娟英||
赖明珠||
林育淳||
薛保瑕||
张乾琦||Chien-Chi Chang
阮义忠||
徐宗懋||
王鼎钧||
胡晴舫||
彭小妍||
黄丽群||
袁哲生||
伊格言||Egoyan Zheng
刘森尧||
萧言中||
王墨林||
徐立功||
李屏宾||Mark Lee Ping-bing
林书宇||
黄惠侦||
林志颖||Jimmy Lin
林志炫||Terry Lin
彭佳慧||
江蕙||Jody Chiang
辛晓琪||Winnie Hsin
叶瑷菱||
万沙浪||
施孝荣||
陈珊妮||Sandee Chan
陈娴静||
尤长靖||
吴青峰||
林生祥||Lin Sheng-xiang
钟永丰||
钟玉凤||
马世芳||
陈建骐||
陈复明||
陈子鸿||
李坤城||
马毓芬||
姚若龙||
邬裕康||
杨勇纬||
周俊勋||
陈智思||Bernard Chan
张炳良||Anthony Cheung
周寿臣||
林建名||
史美伦||Laura Cha
余伟文||Eddie Yue
范国威||Gary Fan
黄浩铭||Raphael Wong
刘业强||Kenneth Lau
李梓敬||Dominic Lee
刘智鹏||Lau Chi-pang
何汉权||
刘肇邦||
陈裕匡||
梁继昌||Kenneth Leung
冼卓岚||
郑文杰||Simon Cheng
唐英杰||Tong Ying-kit
柳俊江||
袁弥昌||Derek Yuen
刘兆佳||Lau Siu-kai
刘遵义||Lawrence Lau
金耀基||
徐家健||
梁启智||
施永青||Shih Wing-ching
布少明||
曾昭科||
何超明||Ho Chio Meng
黄少泽||Wong Sio Chak
陈海帆||Sonia Chan
张翠容||
李锦洪||
冯睎乾||
刘绍铭||
刘梦熊||
汤祯兆||
张婉雯||
何福仁||
陈浩基||Chan Ho-kei
柳广成||
杨俊贤||
黄勤带||
高仲明||
林亦非||
赖朗骞||
许志安||Andy Hui
马浚伟||Steven Ma
刘以达||
黄衍仁||
游学修||Neo Yau
卢镇业||
廖子妤||Fish Liew
林明祯||Min Chen
巫启贤||Eric Moo
麦曦茵||Heiward Mak
翁子光||Philip Yung
何爵天||
谷德昭||Vincent Kok
张之亮||Jacob Cheung
曾国祥||Derek Tsang
陈德森||Teddy Chan
林超荣||
舒琪||
江志强||Bill Kong
奚仲文||
钟景辉||
伍宇烈||
李振辉||
高本恩||Ben Cowling
龙云||Long Yun
姚从吾||
瞿同祖||
侯家驹||
刘子健||
黄道炫||
黄进兴||
卢汉超||
李中清||
夏亚峰||
李丹慧||
韩钢||
谭松||
凌志军||
周大伟||
胡平||Hu Ping
李进进||
陈用林||Chen Yonglin
李洪宽||
林晓旭||
王维正||
叶耀元||
潘东凯||
虞平||
姚诚||
项小凯||
赵兰健||
李剑芒||
李延贺||Li Yanhe
梁小军||
陈小平||
魏碧洲|魏碧州|
北大飞||
文昭||
依娃||
阿来||Alai
止庵||
炎樱||
盛宗亮||Bright Sheng
刘禾||Lydia H. Liu
王正绪||
魏尚进||Shang-Jin Wei
李贞驹||Christine Lee
赵巍||
陶景洲||
姚洋||Yao Yang
蔡昉||Cai Fang
陈文玲||
朱锋||Zhu Feng
宋涛||Song Tao
张志军||Zhang Zhijun
汪毅夫||
马晓力||
童朝晖||
韩咏红||
沈泽玮||
于泽远||
杨丹旭||
叶鹏飞||
谢太宝||Chia Thye Poh
曹观友||Chow Kon Yeow
舛添要一||Yoichi Masuzoe
笼池泰典||Yasunori Kagoike
加计孝太郎||
南云忠一||Chuichi Nagumo
山口多闻||Tamon Yamaguchi
矶谷廉介||Rensuke Isogai
酒井隆||
阿部规秀||
有贺长雄||
本居宣长||Motoori Norinaga
山鹿素行||
柳宗悦||
子安宣邦||
小熊英二||Eiji Oguma
川岛真||
松田康博||Yasuhiro Matsuda
矢板明夫||Akio Yaita
横光利一||
堀辰雄||
山口敬之||Noriyuki Yamaguchi
俵屋宗达||
速水御舟||
安井曾太郎||
川岛理一郎||
吉田初三郎||
三宅克己||
金岛桂华||
中平卓马||Takuma Nakahira
须田一政||Issei Suda
滨谷浩||Hiroshi Hamaya
久保田博二||Hiroji Kubota
市川昆||Kon Ichikawa
寺山修司||Shuji Terayama
水木茂||Shigeru Mizuki
荒川弘||Hiromu Arakawa
笠智众||Chishu Ryu
阿部宽||Hiroshi Abe
小柴昌俊||Masatoshi Koshiba
吉野彰||Akira Yoshino
岩田健太郎||Kentaro Iwata
冈部信彦||
西川广人||Hiroto Saikawa
达比修有||Yu Darvish
李禹焕||Lee Ufan
朴栖甫||Park Seo-bo
徐道获||Do Ho Suh
朴钟哲||Park Jong-chul
金钟铉||
李胜贤||
金多美||Kim Da-mi
苏林||To Lam
`;
