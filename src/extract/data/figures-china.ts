/**
 * Widely known people of the Chinese-speaking world, in the format of figures.ts: the name in full | other forms |
 * English form in its usual spelling, empty where none is established or another person of note shares it. Left out are
 * names that are also words, places, firms or bands, or that several newsmakers bear.
 */
export const FIGURES_CHINA = `
陈文清||Chen Wenqing
李书磊||Li Shulei
李干杰||Li Ganjie
石泰峰||Shi Taifeng
袁家军||Yuan Jiajun
刘国中||Liu Guozhong
张国清||Zhang Guoqing
黄坤明||Huang Kunming
王东峰||Wang Dongfeng
沈跃跃||Shen Yueyue
吴政隆||Wu Zhenglong
谌贻琴||Chen Yiqin
王小洪||Wang Xiaohong
杨晓渡||Yang Xiaodu
赵克志||Zhao Kezhi
张庆黎||Zhang Qingli
刘奇葆||Liu Qibao
卢展工||Lu Zhangong
王家瑞||Wang Jiarui
汪永清||Wang Yongqing
郑建邦||Zheng Jianbang
辜胜阻||Gu Shengzu
刘新成||Liu Xincheng
高云龙||Gao Yunlong
布小林||Bu Xiaolin
曹建明||Cao Jianming
张春贤||Zhang Chunxian
吉炳轩||Ji Bingxuan
万鄂湘||Wan Exiang
丁仲礼||Ding Zhongli
郝明金||Hao Mingjin
蔡达峰||Cai Dafeng
武维华||Wu Weihua
陈锡联||Chen Xilian
韦国清||Wei Guoqing
谭震林||Tan Zhenlin
姬鹏飞||Ji Pengfei
乔冠华||Qiao Guanhua
吴学谦||Wu Xueqian
钱其琛||Qian Qichen
唐家璇||Tang Jiaxuan
李肇星||Li Zhaoxing
倪志福||Ni Zhifu
吴桂贤||Wu Guixian
耿飚||Geng Biao
余秋里||Yu Qiuli
康世恩||Kang Shi'en
陈慕华||Chen Muhua
宋任穷||Song Renqiong
廖承志||Liao Chengzhi
杨得志||Yang Dezhi
李井泉||Li Jingquan
李维汉||Li Weihan
丁关根||Ding Guangen
李铁映||Li Tieying
李瑞环||Li Ruihuan
邹家华||Zou Jiahua
吴仪||Wu Yi
李岚清||Li Lanqing
曾培炎||Zeng Peiyan
回良玉||Hui Liangyu
王兆国||Wang Zhaoguo
张德江||Zhang Dejiang
陈至立||Chen Zhili
戴秉国||Dai Bingguo
王乐泉||Wang Lequan
尉健行||Wei Jianxing
姜春云||Jiang Chunyun
罗干||Luo Gan
贾春旺||Jia Chunwang
周小川||Zhou Xiaochuan
项怀诚||Xiang Huaicheng
金人庆||Jin Renqing
谢旭人||Xie Xuren
楼继伟||Lou Jiwei
尚福林||Shang Fulin
郭树清||Guo Shuqing
刘明康||Liu Mingkang
马建堂||Ma Jiantang
徐绍史||Xu Shaoshi
苗圩||Miao Xu
肖亚庆||Xiao Yaqing
肖钢||Xiao Gang
易会满||Yi Huiman
刘士余||Liu Shiyu
项俊波||Xiang Junbo
赖小民||Lai Xiaomin
胡怀邦||Hu Huaibang
蒋洁敏||Jiang Jiemin
刘志军||Liu Zhijun
申维辰||Shen Weichen
刘铁男||Liu Tienan
万庆良||Wan Qingliang
季建业||Ji Jianye
李春城||Li Chuncheng
郭永祥||Guo Yongxiang
李崇禧||Li Chongxi
冀文林||Ji Wenlin
倪发科||Ni Fake
陈柏槐||Chen Baihuai
童名谦||Tong Mingqian
杨卫泽||Yang Weize
白恩培||Bai Enpei
周本顺||Zhou Benshun
杨栋梁||Yang Dongliang
苏树林||Su Shulin
司献民||Si Xianmin
虞海燕||Yu Haiyan
黄兴国||Huang Xingguo
王保安||Wang Bao'an
卢恩光||Lu Enguang
孙怀山||Sun Huaishan
杨焕宁||Yang Huanning
莫建成||Mo Jiancheng
张化为||Zhang Huawei
王三运||Wang Sanyun
鲁炜||Lu Wei
孟宏伟||Meng Hongwei
努尔·白克力||Nur Bekri
王富玉||Wang Fuyu
赵正永||Zhao Zhengyong
秦光荣||Qin Guangrong
冯新柱||Feng Xinzhu
任学锋||Ren Xuefeng
周江勇||Zhou Jiangyong
范一飞||Fan Yifei
沈德咏||Shen Deyong
李金早||Li Jinzao
张茂才||Zhang Maocai
刘彦平||Liu Yanping
龚道安||Gong Dao'an
邓恢林||Deng Huilin
于鲁明||Yu Luming
杜兆才||Du Zhaocai
陈戌源||Chen Xuyuan
唐仁健||Tang Renjian
李微微||Li Weiwei
吴英杰||Wu Yingjie
齐扎拉||Che Dalha
金湘军||Jin Xiangjun
蓝天立||Lan Tianli
罗保铭||Luo Baoming
唐一军||Tang Yijun
苟仲文||Gou Zhongwen
李跃锋||Li Yuefeng
孙绍骋||Sun Shaocheng
刘跃进||Liu Yuejin
王胜俊||Wang Shengjun
江必新||Jiang Bixin
王林清||Wang Linqing
奚晓明||Xi Xiaoming
怀进鹏||Huai Jinpeng
陈宝生||Chen Baosheng
袁贵仁||Yuan Guiren
阴和俊||Yin Hejun
金壮龙||Jin Zhuanglong
王正伟||Wang Zhengwei
唐登杰||Tang Dengjie
蓝佛安||Lan Fo'an
张纪南||Zhang Jinan
尹蔚民||Yin Weimin
陆昊||Lu Hao
姜大明||Jiang Daming
黄润秋||Huang Runqiu
孙金龙||Sun Jinlong
周生贤||Zhou Shengxian
王蒙徽||Wang Menghui
陈政高||Chen Zhenggao
李小鹏||Li Xiaopeng
鄂竟平||E Jingping
韩长赋||Han Changfu
胡和平||Hu Heping
孙业礼||Sun Yeli
雒树刚||Luo Shugang
马晓伟||Ma Xiaowei
雷海潮||Lei Haichao
张文康||Zhang Wenkang
裴金佳||Pei Jinjia
王祥喜||Wang Xiangxi
胡泽君||Hu Zejun
张玉卓||Zhang Yuzhuo
郝鹏||Hao Peng
俞建华||Yu Jianhua
倪岳峰||Ni Yuefeng
高志丹||Gao Zhidan
宁吉喆||Ning Jizhe
黄守宏||Huang Shouhong
侯建国||Hou Jianguo
白春礼||Bai Chunli
李云泽||Li Yunze
庄荣文||Zhuang Rongwen
徐麟||Xu Lin
慎海雄||Shen Haixiong
聂辰席||Nie Chenxi
任贤良||Ren Xianliang
景俊海||Jing Junhai
郭卫民||Guo Weimin
庹震||Tuo Zhen
曲青山||Qu Qingshan
何毅亭||He Yiting
谢春涛||Xie Chuntao
施芝鸿||Shi Zhihong
江金权||Jiang Jinquan
唐方裕||Tang Fangyu
孟祥锋||Meng Xiangfeng
姜信治||Jiang Xinzhi
刘金国||Liu Jinguo
杨晓超||Yang Xiaochao
陈一新||Chen Yixin
郑栅洁||Zheng Shanjie
韩文秀||Han Wenxiu
邹加怡||Zou Jiayi
朱鹤新||Zhu Hexin
方星海||Fang Xinghai
阎庆民||Yan Qingmin
胡静林||Hu Jinglin
许勤||Xu Qin
信长星||Xin Changxing
楼阳生||Lou Yangsheng
易炼红||Yi Lianhong
李乐成||Li Lecheng
梁惠玲||Liang Huiling
王清宪||Wang Qingxian
叶建春||Ye Jianchun
尹弘||Yin Hong
周乃翔||Zhou Naixiang
毛伟明||Mao Weiming
王伟中||Wang Weizhong
孟凡利||Meng Fanli
王予波||Wang Yubo
严金海||Yan Jinhai
赵一德||Zhao Yide
任振鹤||Ren Zhenhe
胡昌升||Hu Changsheng
梁言顺||Liang Yanshun
张雨浦||Zhang Yupu
艾尔肯·吐尼亚孜||Erkin Tuniyaz
雪克来提·扎克尔||Shohrat Zakir
张庆伟||Zhang Qingwei
许达哲||Xu Dazhe
杜家毫||Du Jiahao
徐守盛||Xu Shousheng
蒋超良||Jiang Chaoliang
王忠林||Wang Zhonglin
周先旺||Zhou Xianwang
阮成发||Ruan Chengfa
郭金龙||Guo Jinlong
王安顺||Wang Anshun
黄奇帆||Huang Qifan
唐良智||Tang Liangzhi
胡衡华||Hu Henghua
廖国勋||Liao Guoxun
王正谱||Wang Zhengpu
袁纯清||Yuan Chunqing
王儒林||Wang Rulin
于幼军||Yu Youjun
孟学农||Meng Xuenong
李纪恒||Li Jiheng
王莉霞||Wang Lixia
王宪魁||Wang Xiankui
娄勤俭||Lou Qinjian
许昆林||Xu Kunlin
罗志军||Luo Zhijun
李锦斌||Li Jinbin
尤权||You Quan
于伟国||Yu Weiguo
鹿心社||Lu Xinshe
姜异康||Jiang Yikang
刘家义||Liu Jiayi
郭庚茂||Guo Gengmao
谢伏瞻||Xie Fuzhan
朱小丹||Zhu Xiaodan
刘赐贵||Liu Cigui
彭清华||Peng Qinghua
李炳军||Li Bingjun
朱海仑||Zhu Hailun
王恩茂||Wang Enmao
阿沛·阿旺晋美||Ngapoi Ngawang Jigme
阴法唐||Yin Fatang
伍精华||Wu Jinghua
林剑||Lin Jian
郭嘉昆||Guo Jiakun
陆慷||Lu Kang
马朝旭||Ma Chaoxu
刘建超||Liu Jianchao
章启月||Zhang Qiyue
沈国放||Shen Guofang
朱邦造||Zhu Bangzao
孙玉玺||Sun Yuxi
刘晓明||Liu Xiaoming
郑泽光||Zheng Zeguang
孔铉佑||Kong Xuanyou
吴江浩||Wu Jianghao
程永华||Cheng Yonghua
邢海明||Xing Haiming
邱国洪||Qiu Guohong
张汉晖||Zhang Hanhui
丛培武||Cong Peiwu
史明德||Shi Mingde
邓洪波||Deng Hongbo
傅莹||Fu Ying
吴红波||Wu Hongbo
刘结一||Liu Jieyi
刘振民||Liu Zhenmin
张业遂||Zhang Yesui
李保东||Li Baodong
周文重||Zhou Wenzhong
杨洁勉||Yang Jiemian
章文晋||Zhang Wenjin
柴泽民||Chai Zemin
李道豫||Li Daoyu
乐玉成||Le Yucheng
罗照辉||Luo Zhaohui
程国平||Cheng Guoping
刘海星||Liu Haixing
桂从友||Gui Congyou
黄惠康||Huang Huikang
沙祖康||Sha Zukang
王光亚||Wang Guangya
李成钢||Li Chenggang
王受文||Wang Shouwen
高虎城||Gao Hucheng
陈德铭||Chen Deming
石广生||Shi Guangsheng
龙永图||Long Yongtu
张向晨||Zhang Xiangchen
朱凤莲||Zhu Fenglian
马晓光||Ma Xiaoguang
陈斌华||Chen Binhua
张铭清||Zhang Mingqing
范丽青||Fan Liqing
安峰山||An Fengshan
彭庆恩||Peng Qing'en
陈云林||Chen Yunlin
汪道涵||Wang Daohan
唐树备||Tang Shubei
王在希||Wang Zaixi
郑立中||Zheng Lizhong
裘援平||Qiu Yuanping
廖晖||Liao Hui
许家屯||Xu Jiatun
姜恩柱||Jiang Enzhu
高祀仁||Gao Siren
王志民||Wang Zhimin
郑雁雄||Zheng Yanxiong
董经纬||Dong Jingwei
李江舟||Li Jiangzhou
王振民||Wang Zhenmin
饶戈平||Rao Geping
田飞龙||Tian Feilong
强世功||Qiang Shigong
束珏婷||Shu Jueting
何咏前||He Yongqian
金贤东||Jin Xiandong
章含之||Zhang Hanzhi
冀朝铸||Ji Chaozhu
唐闻生||
王海容||Wang Hairong
黄镇||Huang Zhen
伍修权||Wu Xiuquan
张汉夫||Zhang Hanfu
王炳南||Wang Bingnan
张升民||Zhang Shengmin
刘振立||Liu Zhenli
李作成||Li Zuocheng
钟绍军||Zhong Shaojun
林向阳||Lin Xiangyang
何宏军||He Hongjun
王秀斌||Wang Xiubin
王厚斌||Wang Houbin
徐西盛||Xu Xisheng
李玉超||Li Yuchao
周亚宁||Zhou Yaning
巨乾生||Ju Qiansheng
秦生祥||Qin Shengxiang
丁来杭||Ding Laihang
沈金龙||Shen Jinlong
胡中明||Hu Zhongming
常丁求||Chang Dingqiu
韩卫国||Han Weiguo
李桥铭||Li Qiaoming
赵宗岐||Zhao Zongqi
刘粤军||Liu Yuejun
宋普选||Song Puxuan
王教成||Wang Jiaocheng
乙晓光||Yi Xiaoguang
马晓天||Ma Xiaotian
吴胜利||Wu Shengli
张仕波||Zhang Shibo
谷俊山||Gu Junshan
田修思||Tian Xiusi
熊光楷||Xiong Guangkai
朱成虎||Zhu Chenghu
王湘穗||Wang Xiangsui
杨宇军||Yang Yujun
谭克非||Tan Kefei
陈炳德||Chen Bingde
廖锡龙||Liao Xilong
李继耐||Li Jinai
靖志远||Jing Zhiyuan
徐勤先||Xu Qinxian
徐海东||Xu Haidong
洪学智||Hong Xuezhi
杨成武||Yang Chengwu
傅作义||Fu Zuoyi
陶峙岳||Tao Zhiyue
肖劲光|萧劲光|Xiao Jinguang
王树声||Wang Shusheng
张云逸||Zhang Yunyi
许光达||Xu Guangda
彭绍辉||Peng Shaohui
韩先楚||Han Xianchu
陈再道||Chen Zaidao
钟汉华||Zhong Hanhua
皮定均||Pi Dingjun
秦基伟||Qin Jiwei
张爱萍||Zhang Aiping
杨白冰||Yang Baibing
彭雪枫||Peng Xuefeng
关向应||Guan Xiangying
曾思玉||Zeng Siyu
丁盛||Ding Sheng
李天佑||Li Tianyou
邓子恢||Deng Zihui
罗舜初||Luo Shunchu
杜义德||Du Yide
江腾蛟||Jiang Tengjiao
周宇驰||Zhou Yuchi
张召忠||Zhang Zhaozhong
杜文龙||Du Wenlong
宋忠平||Song Zhongping
滕建群||Teng Jianqun
孟祥青||Meng Xiangqing
张军社||Zhang Junshe
翟志刚||Zhai Zhigang
杨利伟||Yang Liwei
聂海胜||Nie Haisheng
景海鹏||Jing Haipeng
费俊龙||Fei Junlong
刘伯明||Liu Boming
汤洪波||Tang Hongbo
叶光富||Ye Guangfu
蔡旭哲||Cai Xuzhe
王浩泽||Wang Haoze
桂海潮||Gui Haichao
朱杨柱||Zhu Yangzhu
邓中夏||Deng Zhongxia
彭湃||Peng Pai
蔡和森||Cai Hesen
向警予||Xiang Jingyu
李富春||Li Fuchun
蔡畅||Cai Chang
康克清||Kang Keqing
王稼祥||Wang Jiaxiang
秦邦宪||Qin Bangxian
任弼时||Ren Bishi
顾顺章||Gu Shunzhang
向忠发||Xiang Zhongfa
恽代英||Yun Daiying
张太雷||Zhang Tailei
罗亦农||Luo Yinong
苏兆征||Su Zhaozheng
杨匏安||Yang Pao'an
陈潭秋||Chen Tanqiu
何叔衡||He Shuheng
邓恩铭||Deng Enming
王尽美||Wang Jinmei
刘仁静||Liu Renjing
陈公博||Chen Gongbo
周佛海||Zhou Fohai
李汉俊||Li Hanjun
包惠僧||Bao Huiseng
彭述之||Peng Shuzhi
郑超麟||Zheng Chaolin
王凡西||Wang Fanxi
李克农||Li Kenong
曾希圣||Zeng Xisheng
吴芝圃||Wu Zhipu
李葆华||Li Baohua
王任重||Wang Renzhong
张体学||Zhang Tixue
许继慎||Xu Jishen
徐特立||Xu Teli
谢觉哉||Xie Juezai
吴玉章||Wu Yuzhang
成仿吾||Cheng Fangwu
艾思奇||Ai Siqi
胡绳||Hu Sheng
田家英||Tian Jiaying
姚登山||Yao Dengshan
谢静宜||Xie Jingyi
于会泳||Yu Huiyong
刘庆棠||Liu Qingtang
毛泽民||Mao Zemin
毛泽覃||Mao Zeqin
李讷||Li Ne
孔东梅||Kong Dongmei
张玉凤||Zhang Yufeng
李志绥||Li Zhisui
邓朴方||Deng Pufang
邓榕||Deng Rong
邓质方||Deng Zhifang
叶选平||Ye Xuanping
叶选宁||Ye Xuanning
胡德平||Hu Deping
胡德华||Hu Dehua
罗点点||Luo Diandian
陶斯亮||Tao Siliang
李小琳||Li Xiaolin
温云松||Wen Yunsong
江绵恒||Jiang Mianheng
江志成||Jiang Zhicheng
朱云来||Zhu Yunlai
胡海峰||
薄瓜瓜|薄旷逸|Bo Guagua
习明泽||Xi Mingze
习远平||Xi Yuanping
齐桥桥||Qi Qiaoqiao
邓家贵||Deng Jiagui
柯玲玲||Ke Lingling
黄绍竑||Huang Shaohong
李济深||Li Jishen
章乃器||Zhang Naiqi
沈钧儒||Shen Junru
黄炎培||Huang Yanpei
张东荪||Zhang Dongsun
王造时||Wang Zaoshi
葛佩琦||Ge Peiqi
林希翎||Lin Xiling
谭天荣||Tan Tianrong
张元勋||Zhang Yuanxun
林昭|彭令昭|Lin Zhao
陆洪恩||Lu Hong'en
王佩英||Wang Peiying
李九莲||Li Jiulian
钟海源||Zhong Haiyuan
王申酉||Wang Shenyou
张铁生||Zhang Tiesheng
卞仲耘||Bian Zhongyun
刘文彩||Liu Wencai
许德珩||Xu Deheng
楚图南||Chu Tunan
胡厥文||Hu Juewen
荣毅仁||Rong Yiren
荣智健||Larry Yung
王光英||Wang Guangying
雷洁琼||Lei Jieqiong
周培源||Zhou Peiyuan
费彝民||Fei Yimin
卓荣泰||Cho Jung-tai
郑丽君||Cheng Li-chun
林佳龙||Lin Chia-lung
刘世芳||Liu Shyh-fang
林右昌||Lin Yu-chang
潘孟安||Pan Men-an
龚明鑫||Kung Ming-hsin
庄翠云||Chuang Tsui-yun
郑英耀||Cheng Ying-yao
陈世凯||Chen Shih-kai
邱太三|邱泰三|Chiu Tai-san
陈明通||Chen Ming-tong
邱国正||Chiu Kuo-cheng
严德发||Yen De-fa
冯世宽||Feng Shih-kuan
李喜明||Lee Hsi-ming
梅家树||Mei Chia-shu
霍守业||Huo Shou-yeh
徐国勇||Hsu Kuo-yung
潘文忠||Pan Wen-chung
沈荣津||Shen Jong-chin
王美花||Wang Mei-hua
陈美伶||Chen Mei-ling
薛瑞元||Hsueh Jui-yuan
庄人祥||Chuang Jen-hsiang
罗一钧||Lo Yi-chun
周志浩||Chou Jih-haw
李应元||Lee Ying-yuan
黄伟哲||Huang Wei-che
张花冠||
翁章梁||Weng Chang-liang
魏明谷||Wei Ming-ku
林姿妙||Lin Zi-miao
林明溱||Lin Ming-chen
张丽善||Chang Li-shan
周春米||Chou Chun-mi
饶庆铃||April Yao
黄健庭||
徐榛蔚||Hsu Chen-wei
林智坚||Lin Chih-chien
高虹安||Ann Kao
杨文科||Yang Wen-ke
徐耀昌||Hsu Yao-chang
钟东锦||Chung Tung-chin
谢国梁||
周锡玮||Chou Hsi-wei
杨秋兴||Yang Chiu-hsing
许添财||Hsu Tain-tsair
刘兆玄||Liu Chao-shiuan
毛治国||Mao Chi-kuo
张俊雄||Chang Chun-hsiung
林信义||Lin Hsin-i
蔡其昌||Tsai Chi-chang
吴秉叡||Wu Ping-jui
郑运鹏||Cheng Yun-peng
钟佳滨||Chung Chia-pin
吴思瑶||Rosalia Wu
庄瑞雄||Chuang Jui-hsiung
王世坚||Wang Shih-chien
高嘉瑜||Kao Chia-yu
罗文嘉||Lo Wen-chia
段宜康||Tuan Yi-kang
林俊宪||Lin Chun-hsien
郭国文||Kuo Kuo-wen
陈亭妃||Chen Ting-fei
赵天麟||Chao Tien-lin
邱议莹||Chiu Yi-ying
邱志伟||Chiu Chih-wei
何欣纯||Ho Hsin-chun
蔡适应||Tsai Shih-ying
沈伯洋||Puma Shen
黄捷||Huang Jie
陈柏惟||Chen Po-wei
林静仪||Lin Ching-yi
周玉蔻||Clara Chou
徐巧芯||Hsu Chiao-hsin
罗智强||Lo Chih-chiang
王鸿薇||Wang Hung-wei
叶毓兰||
赖士葆||Lai Shyh-bao
费鸿泰||Alex Fai
林为洲||Lin Wei-chou
曾铭宗||Tseng Ming-chung
吴怡农||Enoch Wu
洪孟楷||Hung Meng-kai
李彦秀||Lee Yen-hsiu
牛煦庭||Niu Hsu-ting
罗明才||Lo Ming-tsai
马文君||Ma Wen-chun
颜宽恒||Yen Kuan-heng
颜清标||Yen Ching-piao
杨琼璎||Yang Chiung-ying
许毓仁||
陈玉珍||Chen Yu-jen
郑丽文||Cheng Li-wun
张亚中||Chang Ya-chung
蔡正元||
吴斯怀||Wu Sz-huai
赵少康||Jaw Shaw-kong
林郁方||Lin Yu-fang
帅化民||Shuai Hua-min
罗福助||Lo Fu-chu
林洋港||Lin Yang-kang
邱创焕||Chiu Chuang-huan
俞国华||Yu Kuo-hwa
孙运璿||Sun Yun-suan
连胜文||Sean Lien
吴伯雄||Wu Po-hsiung
曾永权||Tseng Yung-chuan
林丰正||Lin Feng-cheng
江丙坤||Chiang Pin-kung
辜振甫||Koo Chen-fu
辜宽敏||Koo Kwang-ming
辜濂松||
辜显荣||Koo Hsien-jung
辜朝明||
林中森||Lin Join-sane
苏起||Su Chi
赖幸媛||Lai Shin-yuan
张显耀||Chang Hsien-yao
夏立言||
王郁琦||Wang Yu-chi
金溥聪||King Pu-tsung
萧旭岑||Hsiao Hsu-tsen
尹启铭||Yiin Chii-ming
朱云汉||Chu Yun-han
吴玉山||Wu Yu-shan
吴淑珍||Wu Shu-chen
陈致中||Chen Chih-chung
赵建铭||Chao Chien-ming
周美青||Chow Mei-ching
曾文惠||Tseng Wen-hui
蒋方良||Faina Chiang
蒋纬国||Chiang Wei-kuo
蒋孝勇||Chiang Hsiao-yung
蒋孝严|章孝严|
蒋孝武||Chiang Hsiao-wu
蒋友柏||Demos Chiang
蔡壁如||Tsai Pi-ru
黄珊珊||Huang Shan-shan
陈佩琪||
吴欣盈||
赖香伶||Lai Hsiang-ling
张其禄||Chang Chi-lu
邱显智||Chiu Hsien-chih
陈椒华||Chen Jiau-hua
王婉谕||
苗博雅||Miao Poya
陈奕齐||Chen Yi-chi
王炳忠||Wang Ping-chung
郁慕明||Yok Mu-ming
张安乐||Chang An-lo
陈启礼||Chen Chi-li
刘宜良||
雷震||Lei Chen
彭孟缉||Peng Meng-chi
谢雪红||Hsieh Hsueh-hung
林献堂||Lin Hsien-tang
汤德章||Tang Te-chang
廖文毅||
黄昭堂||Huang Chao-tang
蔡同荣||Trong Chai
蔡明宪||Tsai Ming-hsien
李远哲||Lee Yuan-tseh
翁启惠||Wong Chi-huey
廖俊智||
吴介民||Wu Jieh-min
吴叡人||Wu Rwei-ren
萧新煌||Michael Hsiao
林浊水||Lin Cho-shui
姚嘉文||Yao Chia-wen
陈定南||Chen Ding-nan
余登发||Yu Teng-fa
朱高正||Ju Gau-jeng
卢修一||Lu Hsiu-yi
江鹏坚||Chiang Peng-chien
谢聪敏||Hsieh Tsung-min
魏廷朝||Wei Ting-chao
许世楷||Koh Se-kai
高俊明||Kao Chun-ming
林茂生||Lin Mao-sheng
李筱峰||Lee Hsiao-feng
钟肇政||Chung Chao-cheng
叶石涛||Yeh Shih-tao
谷正文||Ku Cheng-wen
毛人凤||Mao Renfeng
戴笠||Dai Li
孙立人||Sun Li-jen
吴国桢||K. C. Wu
何应钦||He Yingqin
顾祝同||Gu Zhutong
汤恩伯||Tang Enbo
胡宗南||Hu Zongnan
杜聿明||Du Yuming
廖耀湘||Liao Yaoxiang
王耀武||Wang Yaowu
张灵甫||Zhang Lingfu
黄百韬||Huang Baitao
邱清泉||Qiu Qingquan
卫立煌||Wei Lihuang
张发奎||Zhang Fakui
余汉谋||Yu Hanmou
陈济棠||Chen Jitang
唐生智||Tang Shengzhi
盛世才||Sheng Shicai
马步芳||Ma Bufang
马鸿逵||Ma Hongkui
张治中||Zhang Zhizhong
邵力子||Shao Lizi
吴铁城||Wu Tiecheng
陈立夫||Chen Lifu
陈果夫||Chen Guofu
戴季陶||Dai Jitao
胡汉民||Hu Hanmin
廖仲恺||Liao Zhongkai
何香凝||He Xiangning
陈炯明||Chen Jiongming
于右任||Yu Youren
谭延闿||Tan Yankai
吴稚晖||Wu Zhihui
李石曾||Li Shizeng
蔡元培||Cai Yuanpei
张静江||Zhang Jingjiang
朱执信||Zhu Zhixin
陶成章||Tao Chengzhang
徐锡麟||Xu Xilin
邹容||Zou Rong
陈天华||Chen Tianhua
熊希龄||Xiong Xiling
唐绍仪||Tang Shaoyi
陆征祥||Lu Zhengxiang
顾维钧||V. K. Wellington Koo
王宠惠||Wang Chonghui
王正廷||Wang Zhengting
颜惠庆||Yan Huiqing
曹汝霖||Cao Rulin
章宗祥||Zhang Zongxiang
伍廷芳||Wu Tingfang
詹天佑||Zhan Tianyou
丁文江||Ding Wenjiang
翁文灏||Weng Wenhao
蒋廷黻||Jiang Tingfu
朱家骅||Zhu Jiahua
罗家伦||Luo Jialun
叶公超||Ye Gongchao
张君劢||Carsun Chang
章士钊||Zhang Shizhao
邹韬奋||Zou Taofen
史量才||Shi Liangcai
张季鸾||Zhang Jiluan
王芸生||Wang Yunsheng
邵飘萍||Shao Piaoping
林白水||Lin Baishui
黄远生||Huang Yuansheng
胡政之||Hu Zhengzhi
陶行知||Tao Xingzhi
晏阳初||Y. C. James Yen
张伯苓||Zhang Boling
梅贻琦||Mei Yiqi
竺可桢||Zhu Kezhen
胡先骕||Hu Xiansu
赵元任||Yuen Ren Chao
董作宾||Dong Zuobin
顾颉刚||Gu Jiegang
钱玄同||Qian Xuantong
刘半农||Liu Bannong
辜鸿铭||Gu Hongming
吴宓||Wu Mi
陈垣||Chen Yuan
汤用彤||Tang Yongtong
金岳霖||Jin Yuelin
贺麟||He Lin
潘光旦||Pan Guangdan
吴文藻||Wu Wenzao
徐旭东||
尹衍梁||
林百里||Barry Lam
蔡明介||Tsai Ming-kai
刘德音||
魏哲家||C. C. Wei
蒋尚义||Chiang Shang-yi
梁孟松||Liang Mong-song
刘扬伟||Young Liu
张荣发||Chang Yung-fa
张国炜||Chang Kuo-wei
王雪红||Cher Wang
戴胜益||Steve Day
殷琪||Nita Ing
童子贤||
蔡万霖||Tsai Wan-lin
蔡明忠||
王令麟||
证严法师|释证严|Cheng Yen
星云法师|释星云|Hsing Yun
圣严法师|释圣严|Sheng Yen
单国玺||Paul Shan Kuo-hsi
沈吕巡||Lyushun Shen
高硕泰||Stanley Kao
俞大㵢||Alexander Yui
谢志伟||Shieh Jhy-wey
田弘茂||Tien Hung-mao
黄志芳||James C. F. Huang
欧鸿炼||Francisco Ou
简又新||
杨进添||
李大维||
林永乐||
徐斯俭||Szu-chien Hsu
蔡明彦||Tsai Ming-yen
苏紫云||Su Tzu-yun
赖怡忠||Lai I-chung
张五岳||Chang Wu-yueh
赵春山||Chao Chun-shan
范世平||
王信贤||Wang Hsin-hsien
黄介正||
郭正亮||
吴子嘉||
陈文茜||Sisy Chen
蔡康永||
徐熙娣||Dee Hsu
徐熙媛||Barbie Hsu
吴宗宪||
张小燕||Chang Hsiao-yen
陶晶莹||Matilda Tao
黄子佼||Mickey Huang
白冰冰||Pai Ping-ping
白晓燕||Pai Hsiao-yen
洪仲丘||Hung Chung-chiu
郑性泽||Cheng Hsing-tse
邱和顺||Chiou Ho-shun
周子瑜||Chou Tzu-yu
陈之汉||Holger Chen
闽南狼||
李天禄||Li Tien-lu
林怀民||Lin Hwai-min
赖声川||Stan Lai
吴念真||Wu Nien-jen
朱天文||Chu Tien-wen
朱天心||Chu Tien-hsin
朱西宁||Chu Hsi-ning
张大春||Chang Ta-chun
骆以军||Lo Yi-chin
陈映真||Chen Ying-zhen
黄春明||Huang Chunming
陈若曦||Chen Jo-hsi
吴明益||Wu Ming-yi
杨牧||Yang Mu
周梦蝶||Chou Meng-tieh
郑愁予||Cheng Chou-yu
席慕蓉|席慕容|Hsi Muren
杨双子||Yang Shuang-zi
林奕含||Lin Yi-han
甘耀明||Kan Yao-ming
邱妙津||Qiu Miaojin
吴浊流||Wu Cho-liu
林海音||Lin Hai-yin
齐邦媛||Chi Pang-yuan
聂华苓||Hualing Nieh Engle
夏济安||T. A. Hsia
王德威||David Der-wei Wang
张系国||
房慧真||
魏德圣||Wei Te-sheng
钮承泽||Doze Niu
钟孟宏||Chung Mong-hong
赵德胤||Midi Z
张作骥||Chang Tso-chi
张艾嘉||Sylvia Chang
舒淇||Shu Qi
桂纶镁||Gwei Lun-mei
许玮甯||
林心如||Ruby Lin
林志玲||Lin Chi-ling
张钧甯||Janine Chang
彭于晏||Eddie Peng
柯震东||Kai Ko
陈柏霖||Chen Bolin
归亚蕾||Kuei Ya-lei
杨贵媚||Yang Kuei-mei
李康生||Lee Kang-sheng
金士杰||Chin Shih-chieh
杨惠姗||Loretta Yang
胡因梦||
凤飞飞||Fong Fei-fei
费玉清||Fei Yu-ching
罗大佑||Lo Ta-yu
李宗盛||
张惠妹||A-Mei
蔡依林||Jolin Tsai
孙燕姿||Stefanie Sun
林俊杰||JJ Lin
王力宏||Leehom Wang
陶喆||David Tao
张雨生||Chang Yu-sheng
张震岳||Chang Chen-yue
侯德健||Hou Dejian
庾澄庆||Harlem Yu
周华健||Wakin Chau
齐豫||Chyi Yu
萧敬腾||Jam Hsiao
萧亚轩||Elva Hsiao
徐若瑄||
张韶涵||
田馥甄||Hebe Tien
欧阳娜娜||Ouyang Nana
罗志祥||Show Lo
潘玮柏||Wilber Pan
林宥嘉||Yoga Lin
魏如萱||Waa Wei
卢广仲||Crowd Lu
陈绮贞||Cheer Chen
焦安溥||Anpu
黄明志||Namewee
陈芳语||Kimberley Chen
戴资颖||Tai Tzu-ying
林书豪||Jeremy Lin
陈伟殷||Chen Wei-yin
郭婞淳||Kuo Hsing-chun
林郁婷||Lin Yu-ting
谢淑薇||Hsieh Su-wei
曾雅妮||Yani Tseng
王齐麟||Wang Chi-lin
庄智渊||Chuang Chih-yuan
林昀儒||Lin Yun-ju
周天成||Chou Tien-chen
杨传广||Yang Chuan-kwang
卢彦勋||Lu Yen-hsun
李智凯||Lee Chih-kai
朱木炎||Chu Mu-yen
吴季刚||
吴宝春||Wu Pao-chun
江振诚||Andre Chiang
姚仁喜||Kris Yao
李祖原||
陈界仁||Chen Chieh-jen
谢德庆||Tehching Hsieh
杨三郎||
陈澄波||Chen Cheng-po
黄土水||Huang Tu-shui
邓雨贤||Teng Yu-hsien
陈国基||
林定国||
张国钧||
曾国卫||
聂德权||Patrick Nip
谭志源||Raymond Tam
林瑞麟||
罗致光||Law Chi-kwong
张建宗||
袁国强||Rimsky Yuen
萧泽颐||
李明逵||
黎栋国||Lai Tung-kwok
梁爱诗||Elsie Leung
黄仁龙||Wong Yan-lung
陈肇始||
卢宠茂||Lo Chung-mau
高永文||Ko Wing-man
杨永强||
许正宇||
丘应桦||Algernon Yau
邱腾华||Edward Yau
杨润雄||
蔡若莲||Choi Yuk-lin
徐英伟||Caspar Tsui
刘江华||Lau Kong-wah
孙玉菡||
甯汉豪||Bernadette Linn
何永贤||
麦美娟||
罗淑佩||
谢展寰||Tse Chin-wan
黄锦星||Wong Kam-sing
林世雄||
区嘉宏||Au Ka-wang
蔡展鹏||Frederic Choi
刘赐蕙||Edwina Lau
梁凌杰||
周梓乐||Alex Chow Tsz-lok
陈彦霖||Chan Yin-lam
曾志健||Tsang Chi-kin
周冠威||Kiwi Chow
潘晓颖||Poon Hiu-wing
梁健辉||
马道立||Geoffrey Ma
张举能||
李国能||
烈显伦||Henry Litton
包致金||Kemal Bokhary
陈兆恺||
潘兆初||
杜丽冰||Esther Toh
李运腾||
郭伟健||Kwok Wai-kin
陈广池||
苏惠德||
罗德泉||
彭耀鸿||
余若海||
石永泰||Paul Shieh
戴启思||Philip Dykes
夏博义||
杜淦堃||Victor Dawes
彭韵僖||
陈文敏||Johannes Chan
傅华伶||Fu Hualing
张达明||
李志喜||
关尚义||
邹家成||
黄碧云||
尹兆坚||Andrew Wan
邝俊宇||
许智峯||Ted Hui
陈志全||Raymond Chan Chi-chuen
张可森||
梁继平||
刘祖廸|刘祖迪|Finn Lau
李宇轩||
陈梓华||Chan Tsz-wah
许颖婷||
林景楠||
黄子悦||
冯达浚||Frankie Fung
刘伟聪||
何桂蓝||Gwyneth Ho
吴敏儿||
李予信||Lee Yue-shun
彭卓棋||
赵家贤||
吴政亨||
杨雪盈||Clarisse Yeung
余慧明||
谭文豪||Jeremy Tam
郭家麒||Kwok Ka-ki
梁晃维||Fergus Leung
钟翰林||
黄台仰||Ray Wong
林淳轩||
敖卓轩||
周博贤||Adrian Chow
张秀贤||
黄子华||Dayo Wong
钟耀华||Eason Chung
邵家臻||Shiu Ka-chun
冯敬恩||
邓小桦||
刘细良||Lau Sai-leung
练乙铮||Joseph Lian
林行止||Lam Hang-chi
陶杰||Chip Tsao
蔡子强||
沈旭晖||Simon Shen
钟剑华||Chung Kim-wah
钟庭耀||
方志恒||
郑宇硕||
沈祖尧||Joseph Sung
段崇智||Rocky Tuan
卢煜明||Dennis Lo
马斐森||Peter Mathieson
徐立之||Lap-Chee Tsui
高锟||Charles Kao
李国章||
夏志诚||Joseph Ha
周守仁||Stephen Chow Sau-yan
杨鸣章||
胡振中||John Baptist Wu
邝保罗||
张剑虹||Cheung Kim-hung
罗伟光||
陈沛敏||Chan Pui-man
冯伟光||Fung Wai-kong
周达权||Royston Chow
林绍桐||
陈朗昇||Ronson Chan
杨健兴||
岑倚兰||Sham Yee-lan
郑嘉如||Selina Cheng
程翔||Ching Cheong
刘锐绍||
吕秉权||
李慧玲||Li Wei-ling
郑经翰||
黄世泽||
萧若元||Stephen Shiu
陶君行||
吕智恒||
吴文远||Avery Ng
曾健成||Tsang Kin-shing
古思尧||Koo Sze-yiu
王凤瑶||
蔡耀昌||Richard Tsoi
张文光||Cheung Man-kwong
单仲偕||Sin Chung-kai
林健锋||
田北俊||James Tien
田北辰||Michael Tien
张宇人||Tommy Cheung Yu-yan
廖长江||
陈健波||
梁美芬||Priscilla Leung
谢伟俊||
葛珮帆||Elizabeth Quat
周浩鼎||Holden Chow
陈克勤||Gary Chan Hak-kan
蒋丽芸||
马逢国||Ma Fung-kwok
马时亨||
何柱国||
邓家彪||Tang Ka-piu
狄志远||Tik Chi-yuen
江玉欢||Doreen Kong
管浩鸣||Peter Koon
霍启刚||Kenneth Fok
霍震霆||Timothy Fok
陈曼琪||
吴秋北||Ng Chau-pei
黄国健||Wong Kwok-kin
郑耀棠||Cheng Yiu-tong
吴康民||Ng Hong-mun
程介南||
屈颖妍||
卢永雄||Lo Wing-hung
石镜泉||
马万祺||Ma Man-kei
何厚铧||Edmund Ho
崔世安||Fernando Chui
贺一诚||Ho Iat-seng
岑浩辉||Sam Hou-fai
欧文龙||Ao Man-long
何超琼||Pansy Ho
何超仪||Josie Ho
何猷龙||
何猷君||
梁安琪||Angela Leong
吴国昌||Ng Kuok-cheong
区锦新||Au Kam-san
苏嘉豪||Sulu Sou
周焯华||Alvin Chau
吕志和||Lui Che-woo
尹国驹||Wan Kuok-koi
李兆基||Lee Shau-kee
李泽钜||
李家杰||
李家诚||Martin Lee Ka-shing
郑家纯||Henry Cheng
郑志刚||Adrian Cheng
郭炳湘||
郭炳江||
郭炳联||
吴光正||Peter Woo
利希慎||
陈启宗||Ronnie Chan
罗康瑞||
刘銮雄||
刘銮鸿||
杨受成||
林建岳||
龚如心||Nina Wang
陈振聪||
冯国经||
冯国纶||
胡应湘||Gordon Wu
余彭年||Yu Pengnian
曾宪梓||Tsang Hin-chi
安子介||
田家炳||Tin Ka-ping
郭鹤年||Robert Kuok
王赓武||Wang Gungwu
邱德拔||Khoo Teck Puat
张晓卿||Tiong Hiew King
于品海||Yu Pun-hoi
方逸华||Mona Fong
邹文怀||
向华胜||
何藩||Fan Ho
王维基||
倪匡||Ni Kuang
梁羽生||Liang Yusheng
温瑞安||Woon Swee Oan
刘以鬯||Liu Yichang
董启章||Dung Kai-cheung
李碧华||Lilian Lee
黄霑||
林夕||Lin Xi
黄伟文||Wyman Wong
顾嘉煇|顾嘉辉|
许冠杰||
许冠文||
谭咏麟||Alan Tam
陈百强||
林子祥||
叶蒨文||Sally Yeh
陈奕迅||Eason Chan
杨千嬅||Miriam Yeung
容祖儿||Joey Yung
谢霆锋||Nicholas Tse
陈冠希||Edison Chen
钟欣潼||Gillian Chung
蔡卓妍||Charlene Choi
张柏芝||Cecilia Cheung
郑秀文||Sammi Cheng
莫文蔚||Karen Mok
郭富城||Aaron Kwok
古天乐||Louis Koo
刘青云||Lau Ching-wan
任达华||Simon Yam
吴镇宇||
黄贯中||
黄家驹||Wong Ka-kui
杜琪峰||Johnnie To
徐克||Tsui Hark
吴宇森||John Woo
陈可辛||
关锦鹏||
刘伟强||
麦兆辉||
尔冬升||Derek Yee
彭浩翔||Pang Ho-cheung
林超贤||Dante Lam
胡金铨||King Hu
李翰祥||Li Han-hsiang
袁和平||Yuen Woo-ping
洪金宝||Sammo Hung
杨紫琼||Michelle Yeoh
张曼玉||Maggie Cheung
钟楚红||Cherie Chung
王祖贤||Joey Wong
关之琳||Rosamund Kwan
李嘉欣||Michelle Reis
袁咏仪||Anita Yuen
吴君如||
郑裕玲||
汪明荃||Liza Wang
罗家英||Law Kar-ying
赵雅芝||Angie Chiu
黄日华||
苗侨伟||
汤镇业||Kent Tong
翁美玲||Barbara Yung
佘诗曼||Charmaine Sheh
胡杏儿||Myolie Wu
郑嘉颖||
萧芳芳||Josephine Siao
陈宝珠||
冯宝宝||Fung Bo-bo
任剑辉||Yam Kim-fai
白雪仙||Bak Sheut-sin
新马师曾||Sun Ma Sze Tsang
红线女||Hung Sin-nui
吴孟达||Ng Man-tat
林正英||Lam Ching-ying
吕良伟||Ray Lui
万梓良||
姜大卫||
邓光荣||
惠英红||Kara Hui
叶德娴||Deanie Ip
阮经天||Ethan Juan
梁家辉||Tony Leung Ka-fai
刘嘉玲||Carina Lau
周海媚||
温碧霞||Irene Wan
邱淑贞||Chingmy Yau
陈小春||Jordan Chan
郑伊健||Ekin Cheng
卢冠廷||Lowell Lo
林家谦||
岑宁儿||Yoyo Sham
谢安琪||Kay Tse
阮民安||
张家朗||Cheung Ka-long
江旻憓||Vivian Kong
何诗蓓||Siobhan Haughey
李慧诗||Sarah Lee Wai-sze
石伟雄||Shek Wai-hung
杜凯琹||Doo Hoi-kem
刘慕裳||
傅家俊||Marco Fu
吴作栋||Goh Chok Tong
王瑞杰||Heng Swee Keat
陈振声||Chan Chun Sing
王鼎昌||Ong Teng Cheong
颜金勇||Gan Kim Yong
王乙康||Ong Ye Kung
黄永宏||Ng Eng Hen
杨荣文||George Yeo
李显扬||Lee Hsien Yang
李玮玲||Lee Wei Ling
徐顺全||Chee Soon Juan
惹耶勒南||J. B. Jeyaretnam
毕丹星||Pritam Singh
刘程强||Low Thia Khiang
吴庆瑞||Goh Keng Swee
拉惹勒南||S. Rajaratnam
林清祥||Lim Chin Siong
马凯硕||Kishore Mahbubani
许通美||Tommy Koh
唐振辉||
英兰妮||Indranee Rajah
尚穆根||K. Shanmugam
陈嘉庚||Tan Kah Kee
李光前||Lee Kong Chian
胡文虎||Aw Boon Haw
陈六使||Tan Lark Sye
林文庆||Lim Boon Keng
郭宝崑||Kuo Pao Kun
林冠英||Lim Guan Eng
林吉祥||Lim Kit Siang
陆兆福||Anthony Loke
魏家祥||Wee Ka Siong
廖中莱||Liow Tiong Lai
黄家定||Ong Ka Ting
林良实||Ling Liong Sik
蔡细历||Chua Soi Lek
郭素沁||Teresa Kok
杨巧双||Hannah Yeoh
张念群||Teo Nie Ching
刘镇东||Liew Chin Tong
倪可敏||Nga Kor Ming
刘特佐||Jho Low
陈祯禄||Tan Cheng Lock
李宗伟||Lee Chong Wei
黎紫书||Li Zishu
黄锦树||Ng Kim Chew
张贵兴||Zhang Guixing
梁静茹||Fish Leong
戴佩妮||Penny Tai
李铭顺||Christopher Lee Ming-shun
范文芳||Fann Wong
陈哲艺||
蔡健雅||Tanya Chua
许美静||Mavis Hee
十世班禅||
边巴次仁||Penpa Tsering
桑东仁波切||Samdhong Rinpoche
丹增德勒||Tenzin Delek
扎西文色||Tashi Wangchuk
茨仁唯色|唯色|Tsering Woeser
丹真宗智||Tenzin Tsundue
嘉央诺布||Jamyang Norbu
平措汪杰||Phuntsok Wangyal
甲乐顿珠|嘉乐顿珠|Gyalo Thondup
根敦群培||Gendun Chopel
索达吉堪布||Khenpo Sodargye
晋美彭措||Jigme Phuntsok
仓央嘉措||Tsangyang Gyatso
宗喀巴||Tsongkhapa
万玛才旦||Pema Tseden
扎西达娃||Tashi Dawa
米拉日巴||Milarepa
八思巴||Phagpa
热西拉·达吾提|热依拉·达吾提|Rahile Dawut
珠哈尔·伊力哈木||Jewher Ilham
艾尔肯·阿尔泰肯||Erkin Alptekin
迪丽热巴||Dilraba
古力娜扎||Gülnezer Bextiyar
佟丽娅||Tong Liya
赛尔克坚·毕来西||Serikzhan Bilash
德穆楚克栋鲁普||Demchugdongrub
腾格尔||Tengger
巴特尔||
鲍朴||Bao Pu
高瑜||Gao Yu
余杰||Yu Jie
李柏光||Li Baiguang
范亚峰||Fan Yafeng
郭宝胜||Guo Baosheng
傅希秋||Bob Fu
张伯笠||Zhang Boli
项小吉||Xiang Xiaoji
王超华||Wang Chaohua
韩东方||Han Dongfang
梁晓燕||
王希哲||Wang Xizhe
徐文立||Xu Wenli
任畹町||Ren Wanting
陈奎德||Chen Kuide
郭罗基||Guo Luoji
阮铭||Ruan Ming
苏绍智||Su Shaozhi
于浩成||Yu Haocheng
张显扬||Zhang Xianyang
王若水||Wang Ruoshui
李洪林||Li Honglin
严家祺||
远志明||Yuan Zhiming
谢选骏||Xie Xuanjun
朱厚泽||Zhu Houze
杜导正||Du Daozheng
胡绩伟||Hu Jiwei
李慎之||Li Shenzhi
何家栋||He Jiadong
曾彦修||Zeng Yanxiu
邵燕祥||Shao Yanxiang
冯兰瑞||Feng Lanrui
吴祖光||Wu Zuguang
姚监复||Yao Jianfu
宗凤鸣||Zong Fengming
洪振快||Hong Zhenkuai
邢小群||Xing Xiaoqun
谢泳||Xie Yong
傅国涌||Fu Guoyong
笑蜀||Xiao Shu
莫之许||Mo Zhixu
温云超||Wen Yunchao
毛向辉||Mao Xianghui
老虎庙||Lao Humiao
周曙光||Zhou Shuguang
连岳||Lian Yue
五岳散人||Wu Yuesanren
李承鹏||Li Chengpeng
徐静蕾||Xu Jinglei
陈志武||Chen Zhiwu
许小年||Xu Xiaonian
马国川||Ma Guochuan
陈嘉映||Chen Jiaying
周濂||Zhou Lian
刘瑜||Liu Yu
刘擎||Liu Qing
陈宜中||Chen Yizhong
钱永祥||Qian Yongxiang
陈冠中||Chan Koonchung
徐贲||Xu Ben
景凯旋||Jing Kaixuan
崔之元||Cui Zhiyuan
甘阳||Gan Yang
韩毓海||Han Yuhai
孔庆东||Kong Qingdong
司马南||Sima Nan
吴法天||Wu Fatian
张宏良||Zhang Hongliang
左大培||Zuo Dapei
韩德强||Han Deqiang
巩献田||Gong Xiantian
梅新育||Mei Xinyu
宋鸿兵||Song Hongbing
郑永年||Zheng Yongnian
王缉思||Wang Jisi
阎学通||Yan Xuetong
时殷弘||Shi Yinhong
贾庆国||Jia Qingguo
吴心伯||Wu Xinbo
沈丁立||Shen Dingli
王义桅||Wang Yiwei
储殷||Chu Yin
翟东升||Zhai Dongsheng
苏长和||Su Changhe
郑若麟||Zheng Ruolin
宋鲁郑||Song Luzheng
鄢烈山||Yan Lieshan
王辉耀||Wang Huiyao
林尚立||Lin Shangli
李君如||Li Junru
俞可平||Yu Keping
周天勇||Zhou Tianyong
周其仁||Zhou Qiren
温铁军||Wen Tiejun
贺雪峰||He Xuefeng
曹锦清||Cao Jinqing
于光远||Yu Guangyuan
董辅礽||Dong Fureng
厉以宁||Li Yining
刘国光||Liu Guoguang
薛暮桥||Xue Muqiao
孙冶方||Sun Yefang
杜润生||Du Runsheng
陈翰笙||Chen Hansheng
许涤新||Xu Dixin
骆耕漠||Luo Gengmo
钱俊瑞||Qian Junrui
千家驹||Qian Jiaju
张五常||Steven Cheung
邹至庄||Gregory Chow
杨小凯|杨曦光|Xiaokai Yang
钱颖一||Qian Yingyi
许成钢||Xu Chenggang
黄亚生||Yasheng Huang
谢国忠||Andy Xie
任泽平||Ren Zeping
李迅雷||Li Xunlei
巴曙松||Ba Shusong
管清友||Guan Qingyou
马光远||Ma Guangyuan
时寒冰||Shi Hanbing
吴晓波||Wu Xiaobo
吴晓灵||Wu Xiaoling
余永定||Yu Yongding
樊纲||Fan Gang
胡祖六||
高善文||Gao Shanwen
洪灏||Hong Hao
向松祚||Xiang Songzuo
刘尚希||Liu Shangxi
梁建章||James Liang
黄文政||Huang Wenzheng
易富贤||Yi Fuxian
何亚福||He Yafu
翟振武||Zhai Zhenwu
李银河||Li Yinhe
潘绥铭||Pan Suiming
郑也夫||Zheng Yefu
周孝正||Zhou Xiaozheng
项飙||Xiang Biao
阎云翔||Yan Yunxiang
李连江||Li Lianjiang
裴毅然||Pei Yiran
王友琴||Wang Youqin
宋永毅||Song Yongyi
丁抒||Ding Shu
何蜀||He Shu
卜伟华||Bu Weihua
韦君宜||Wei Junyi
郭道晖||Guo Daohui
李步云||Li Buyun
张思之||Zhang Sizhi
陈有西||Chen Youxi
田文昌||Tian Wenchang
斯伟江||Si Weijiang
杨学林||Yang Xuelin
迟夙生||Chi Susheng
李金星||Li Jinxing
袁裕来||Yuan Yulai
袁伟静||Yuan Weijing
刘晓原||Liu Xiaoyuan
刘正清||Liu Zhengqing
刘士辉||Liu Shihui
唐吉田||Tang Jitian
李春富||Li Chunfu
李苏滨||Li Subin
陈桂秋||Chen Guiqiu
刘书庆||Liu Shuqing
李昱函||Li Yuhan
包卓轩||Bao Zhuoxuan
覃永沛||Qin Yongpei
卢思位||Lu Siwei
任全牛||Ren Quanniu
常玮平||Chang Weiping
陈紫娟||Chen Zijuan
戴振亚||Dai Zhenya
王建兵||Wang Jianbing
张雪忠||Zhang Xuezhong
王江松||Wang Jiangsong
郝劲松||Hao Jinsong
陈家坪||Chen Jiaping
徐昕||Xu Xin
童之伟||Tong Zhiwei
蔡定剑||Cai Dingjian
朱久虎||Zhu Jiuhu
郑恩宠||Zheng Enchong
倪玉兰||Ni Yulan
冯正虎||Feng Zhenghu
刘艳萍||
许万平||Xu Wanping
陈树庆||Chen Shuqing
吕耿松||Lü Gengsong
朱虞夫||Zhu Yufu
杨天水||Yang Tianshui
吴淦||Wu Gan
翟岩民||Zhai Yanmin
胡石根||Hu Shigen
勾洪国||Gou Hongguo
王荔蕻||Wang Lihong
李麦子||Li Maizi
韦婷婷||Wei Tingting
郑楚然||Zheng Churan
武嵘嵘||Wu Rongrong
吕频||Lü Pin
肖美丽||Xiao Meili
岳昕||Yue Xin
沈梦雨||Shen Mengyu
周晓璇||Zhou Xiaoxuan
阿古智子||Tomoko Ako
卢雨宇||Lu Yuyu
李婷玉||Li Tingyu
黄静怡||Huang Jingyi
危志立||Wei Zhili
陈玫||Chen Mei
牛腾宇||Niu Tengyu
张贾龙||Zhang Jialong
季孝龙||Ji Xiaolong
乔鑫鑫||Qiao Xinxin
阮晓寰|编程随想|Ruan Xiaohuan
贝震颖||Bei Zhenying
刘家财||Liu Jiacai
伍继红||Wu Jihong
谢文飞||Xie Wenfei
苏昌兰||Su Changlan
陈启棠||Chen Qitang
谢长发||Xie Changfa
欧彪峰||Ou Biaofeng
甄江华||Zhen Jianghua
姚立法||Yao Lifa
孙文广||Sun Wenguang
查建国||Zha Jianguo
何德普||He Depu
刘京生||Liu Jingsheng
毛庆祥||Mao Qingxiang
吴义龙||Wu Yilong
任不寐||Ren Bumei
余世存||Yu Shicun
王力雄||Wang Lixiong
杨建利||Yang Jianli
费良勇||Fei Liangyong
辛灏年||Xin Haonian
曹长青||Cao Changqing
哈金||Ha Jin
严歌苓||Geling Yan
朱大可||Zhu Dake
胡发云||Hu Fayun
土家野夫||
王朔||Wang Shuo
杨显惠||Yang Xianhui
谭合成||Tan Hecheng
巫宁坤||Wu Ningkun
陈丹青||Chen Danqing
刘苏里||Liu Suli
傅月华||Fu Yuehua
李洪志||Li Hongzhi
王治文||Wang Zhiwen
吴弘达||
高文谦||Gao Wenqian
谭竞嫦||Sharon Hom
王松莲||Maya Wang
华涌||Hua Yong
巴丢草||Badiucao
变态辣椒||Rebel Pepper
林慕莲||Louisa Lim
裴士锋||Stephen Platt
黎蜗藤||Li Woteng
陈破空||Chen Pokong
王飞凌||Fei-Ling Wang
吴祚来||Wu Zuolai
夏业良||Xia Yeliang
宋国诚||
丁学良||Ding Xueliang
邓聿文||Deng Yuwen
高伐林||Gao Falin
何频||He Pin
吴嘉隆||Wu Jialong
袁莉||Li Yuan
傅才德||Michael Forsythe
储百亮||Chris Buckley
王霜舟||Austin Ramzy
黄安伟||
张彤禾||
潘公凯||Pan Gongkai
秦碧达||Bates Gill
伍洁芳||Sheryl WuDunn
林和立||Willy Lam
齐慕实||Timothy Cheek
白杰明||Geremie Barmé
毕汉林||Magnus Fiskesjö
谢淑丽||Susan Shirk
江忆恩||Alastair Iain Johnston
何汉理||Harry Harding
容安澜||Alan Romberg
谭慎格||John Tkacik
包瑞嘉||Richard Baum
魏昂德||Andrew Walder
裴宜理||Elizabeth Perry
孔飞力||Philip Kuhn
魏斐德||Frederic Wakeman
史华慈||Benjamin Schwartz
何炳棣||Ping-ti Ho
黄仁宇||Ray Huang
唐德刚||Tong Te-kong
徐中约||Immanuel Hsu
郭廷以||Guo Tingyi
黄宗智||
杜赞奇||Prasenjit Duara
欧立德||Mark Elliott
罗友枝||Evelyn Rawski
柯娇燕||Pamela Crossley
濮德培||Peter Perdue
宇文所安||Stephen Owen
夏含夷||Edward Shaughnessy
葛浩文||Howard Goldblatt
高罗佩||Robert van Gulik
高本汉||Bernhard Karlgren
斯文赫定||Sven Hedin
斯坦因||
伯希和||Paul Pelliot
赛珍珠||Pearl S. Buck
埃德加·斯诺||Edgar Snow
李敦白||Sidney Rittenberg
马海德||George Hatem
路易·艾黎||Rewi Alley
寒春||Joan Hinton
沙博理||Sidney Shapiro
魏德迈||Albert Wedemeyer
赫尔利||
莫理循||George Ernest Morrison
李提摩太||Timothy Richard
丁韪良||W. A. P. Martin
傅兰雅||John Fryer
马礼逊||Robert Morrison
卫三畏||Samuel Wells Williams
汤若望||Johann Adam Schall von Bell
南怀仁||Ferdinand Verbiest
郎世宁||Giuseppe Castiglione
马戛尔尼||George Macartney
张纯如||Iris Chang
李文和||Wen Ho Lee
郗小星||Xi Xiaoxing
陈霞芬||Sherry Chen
胡安明||Anming Hu
杨安泽||Andrew Yang
孟昭文||Grace Meng
赵美心||Judy Chu
刘云平||Ted Lieu
朱棣文||Steven Chu
关丽珍||Jean Quan
李孟贤||Ed Lee
伍冰枝||Adrienne Clarkson
关慧贞||Jenny Kwan
董晗鹏||Han Dong
廖婵娥||
周泽荣||Chau Chak Wing
黄向墨||Huang Xiangmo
成蕾||Cheng Lei
康明凯||Michael Kovrig
姚文田||Yao Wentian
邓稼先||Deng Jiaxian
钱三强||Qian Sanqiang
钱伟长||Qian Weichang
王淦昌||Wang Ganchang
郭永怀||Guo Yonghuai
华罗庚||Hua Luogeng
陈景润||Chen Jingrun
苏步青||Su Buqing
陈省身||Shiing-Shen Chern
丘成桐||Shing-Tung Yau
张益唐||Yitang Zhang
吴健雄||Chien-Shiung Wu
吴文俊||Wu Wenjun
谷超豪||Gu Chaohao
周光召||Zhou Guangzhao
朱光亚||Zhu Guangya
程开甲||Cheng Kaijia
黄旭华||Huang Xuhua
孙家栋||Sun Jiadong
王大珩||Wang Daheng
赵忠尧||Zhao Zhongyao
束星北||Shu Xingbei
叶企孙||Ye Qisun
吴有训||Wu Youxun
严济慈||Yan Jici
茅以升||Mao Yisheng
侯德榜||Hou Debang
李四光||Li Siguang
童第周||Tong Dizhou
贝时璋||Bei Shizhang
谈家桢||Tan Jiazhen
汤飞凡||Tang Feifan
吴孟超||Wu Mengchao
裘法祖||Qiu Fazu
林巧稚||Lin Qiaozhi
吴阶平||Wu Jieping
黄家驷||Huang Jiasi
张孝骞||Zhang Xiaoqian
顾方舟||Gu Fangzhou
师昌绪||Shi Changxu
黄昆||Huang Kun
谢家麟||Xie Jialin
李振声||Li Zhensheng
吴征镒||Wu Zhengyi
叶笃正||Ye Duzheng
徐光宪||Xu Guangxian
闵恩泽||Min Enze
南仁东||Nan Rendong
潘建伟||Pan Jianwei
薛其坤||Xue Qikun
王贻芳||Wang Yifang
欧阳自远||Ouyang Ziyuan
吴伟仁||Wu Weiren
韩启德||Han Qide
邓中翰||Deng Zhonghan
姚期智||Andrew Yao
李飞飞||Fei-Fei Li
吴恩达||Andrew Ng
汤晓鸥||Tang Xiao'ou
张首晟||Shoucheng Zhang
崔琦||Daniel Tsui
钱永健||Roger Tsien
庄小威||Xiaowei Zhuang
杨培东||Peidong Yang
袁钧瑛||Yuan Junying
谢晓亮||Xie Xiaoliang
韩春雨||Han Chunyu
肖传国||Xiao Chuanguo
黄洁夫||Huang Jiefu
张存浩||Zhang Cunhao
李兰娟||Li Lanjuan
张伯礼||
吴尊友||Wu Zunyou
梁万年||Liang Wannian
曾益新||Zeng Yixin
王贺胜||Wang Hesheng
高福||George Gao
邵一鸣||Shao Yiming
曹务春||Cao Wuchun
米锋||Mi Feng
焦雅辉||Jiao Yahui
金冬雁||Jin Dong-Yan
袁国勇||Yuen Kwok-yung
许树昌||
管轶||Guan Yi
孔繁毅||Ivan Hung
梁卓伟||Gabriel Leung
潘烈文||
冯子健||Feng Zijian
张定宇||Zhang Dingyu
彭银华||Peng Yinhua
刘智明||Liu Zhiming
江学庆||Jiang Xueqing
谢琳卡||Xie Linka
黄燕玲||Huang Yanling
郭燕红||Guo Yanhong
吴安华||Wu Anhua
余向东||Yu Xiangdong
伍连德||Wu Lien-teh
颜福庆||Yan Fuqing
张瑞敏||Zhang Ruimin
倪润峰||Ni Runfeng
褚时健||Chu Shijian
步鑫生||Bu Xinsheng
禹作敏||Yu Zuomin
年广久||Nian Guangjiu
鲁冠球||Lu Guanqiu
吴仁宝||Wu Renbao
刘永好||Liu Yonghao
刘永行||Liu Yongxing
郁亮||Yu Liang
冯仑||Feng Lun
许荣茂||Xu Rongmao
杨惠妍||Yang Huiyan
孙宏斌||Sun Hongbin
姚振华||Yao Zhenhua
宋卫平||Song Weiping
黄光裕||Huang Guangyu
张近东||Zhang Jindong
陈东升||Chen Dongsheng
马明哲||Ma Mingzhe
黄宏生||Huang Hongsheng
段永平||Duan Yongping
陈明永||Chen Mingyong
刘作虎||Liu Zuohu
彭蕾||Peng Lei
井贤栋||Jing Xiandong
蒋凡||Jiang Fan
张大奕||Zhang Dayi
董花花||Dong Huahua
王慧文||Wang Huiwen
程一笑||Cheng Yixiao
何小鹏||He Xiaopeng
周鸿祎||Zhou Hongyi
刘炽平||Liu Chiping
曾李青||Zeng Liqing
许晨晔||Xu Chenye
徐少春||Xu Shaochun
梁汝波||Liang Rubo
周受资||Shou Zi Chew
姚劲波||Yao Jinbo
俞渝||
陈欧||Chen Ou
胡玮炜||Hu Weiwei
戴志康||Dai Zhikang
唐万新||Tang Wanxin
顾雏军||Gu Chujun
管金生||Guan Jinsheng
尉文渊||Wei Wenyuan
阚治东||Kan Zhidong
汪小菲||Wang Xiaofei
董宇辉||Dong Yuhui
李佳琦||Li Jiaqi
薇娅||Viya
林瑞阳||Lin Ruiyang
束昱辉||Shu Yuhui
陈光标||Chen Guangbiao
李河君||Li Hejun
徐增平||Xu Zengping
许宗衡||Xu Zongheng
王雪冰||Wang Xuebing
谭向东||Tan Xiangdong
刘益谦||Liu Yiqian
王中军||Wang Zhongjun
王中磊||Wang Zhonglei
王长田||Wang Changtian
朱新礼||Zhu Xinli
宗馥莉||Zong Fuli
杜建英||Du Jianying
牛根生||Niu Gensheng
田文华||Tian Wenhua
季克良||Ji Keliang
袁仁国||Yuan Renguo
李保芳||Li Baofang
梁稳根||Liang Wengen
詹纯新||Zhan Chunxin
向文波||Xiang Wenbo
魏建军||Wei Jianjun
尹同跃||Yin Tongyue
曾庆洪||
徐留平||Xu Liuping
竺延风||Zhu Yanfeng
夏建统||Xia Jiantong
戴厚良||Dai Houliang
王宜林||Wang Yilin
傅成玉||Fu Chengyu
周吉平||Zhou Jiping
王玉普||Wang Yupu
廖永远||Liao Yongyuan
陈同海||Chen Tonghai
马蔚华||Ma Weihua
田国立||Tian Guoli
杨凯生||Yang Kaisheng
姜建清||Jiang Jianqing
高西庆||Gao Xiqing
屠光绍||Tu Guangshao
汪建熙||Wang Jianxi
方风雷||Fang Fenglei
单伟建||Weijian Shan
吴尚志||Wu Shangzhi
熊晓鸽||Xiong Xiaoge
朱啸虎||Zhu Xiaohu
汪潮涌||Wang Chaoyong
梁文锋||Liang Wenfeng
杨植麟||Yang Zhilin
王小川||Wang Xiaochuan
王兴兴||Wang Xingxing
闫俊杰||Yan Junjie
陈天石||Chen Tianshi
李稻葵||Li Daokui
梁信军||Liang Xinjun
汪群斌||Wang Qunbin
陈启宇||Chen Qiyu
沈国军||Shen Guojun
王均瑶||Wang Junyao
王均金||Wang Junjin
南存辉||Nan Cunhui
邱光和||Qiu Guanghe
郑元忠||Zheng Yuanzhong
孙亚芳||Sun Yafang
徐直军||Xu Zhijun
胡厚崑||Hu Houkun
姚安娜||Yao Anna
倪光南||Ni Guangnan
王志东||Wang Zhidong
张树新||Zhang Shuxin
曹国伟||Cao Guowei
田溯宁||Tian Suning
古永锵||Gu Yongqiang
黎万强||Li Wanqiang
卢伟冰||Lu Weibing
方洪波||Fang Hongbo
何享健||He Xiangjian
朱江洪||Zhu Jianghong
周云杰||Zhou Yunjie
梁海山||Liang Haishan
赵锡军||
刘胜军||Liu Shengjun
沈建光||Shen Jianguang
蔡洪滨||Cai Hongbin
陆铭||Lu Ming
刘元春||Liu Yuanchun
刘世锦||Liu Shijin
隆国强||Long Guoqiang
陈锡文||Chen Xiwen
魏加宁||Wei Jianing
张卓元||Zhang Zhuoyuan
赵人伟||Zhao Renwei
周叔莲||Zhou Shulian
何祚庥||He Zuoxiu
司马平邦||Sima Pingbang
郭松民||Guo Songmin
王志安||Wang Zhi'an
郁达夫||Yu Dafu
郑振铎||Zheng Zhenduo
叶圣陶||Ye Shengtao
朱自清||Zhu Ziqing
闻一多||Wen Yiduo
李公朴||Li Gongpu
萧红||Xiao Hong
萧军||Xiao Jun
端木蕻良||Duan Muhongliang
路翎||Lu Ling
聂绀弩||Nie Gannu
曹禺||Cao Yu
田汉||Tian Han
夏衍||Xia Yan
阳翰笙||Yang Hansheng
冯雪峰||Feng Xuefeng
殷夫||Yin Fu
戴望舒||Dai Wangshu
卞之琳||Bian Zhilin
穆旦||Mu Dan
汪曾祺||Wang Zengqi
赵树理||Zhao Shuli
杨沫||Yang Mo
姚雪垠||Yao Xueyin
丰子恺||Feng Zikai
艾芜||Ai Wu
沙汀||Sha Ting
李劼人||Li Jieren
张恨水||Zhang Henshui
周瘦鹃||Zhou Shoujuan
包天笑||Bao Tianxiao
萧乾||
施蛰存||Shi Zhecun
穆时英||Mu Shiying
刘呐鸥||Liu Na'ou
许地山||Xu Dishan
王统照||Wang Tongzhao
林纾||Lin Shu
李金发||Li Jinfa
冯至||Feng Zhi
何其芳||He Qifang
李广田||Li Guangtian
臧克家||Zang Kejia
郭小川||Guo Xiaochuan
贺敬之||He Jingzhi
流沙河||Liu Shahe
昌耀||Chang Yao
顾城||Gu Cheng
杨炼||Yang Lian
梁小斌||Liang Xiaobin
骆一禾||Luo Yihe
欧阳江河||Ouyang Jianghe
翟永明||Zhai Yongming
王家新||Wang Jiaxin
臧棣||Zang Di
张枣||Zhang Zao
廖伟棠||Liao Weitang
余秀华||Yu Xiuhua
郑小琼||Zheng Xiaoqiong
许立志||Xu Lizhi
徐敬亚||Xu Jingya
孙绍振||Sun Shaozhen
周伦佑||Zhou Lunyou
张贤亮||Zhang Xianliang
刘心武||Liu Xinwu
蒋子龙||Jiang Zilong
谌容||Chen Rong
陆文夫||Lu Wenfu
高晓声||Gao Xiaosheng
张抗抗||Zhang Kangkang
戴厚英||Dai Houying
遇罗锦||Yu Luojin
陈忠实||Chen Zhongshi
史铁生||Shi Tiesheng
王安忆||Wang Anyi
叶兆言||Ye Zhaoyan
毕飞宇||Bi Feiyu
迟子建||Chi Zijian
刘震云||Liu Zhenyun
张承志||Zhang Chengzhi
王晋康||Wang Jinkang
郝景芳||Hao Jingfang
陈楸帆||Chen Qiufan
刘亮程||Liu Liangcheng
范雨素||Fan Yusu
郭敬明||Guo Jingming
张悦然||Zhang Yueran
饶雪漫||Rao Xueman
冯唐||Feng Tang
徐则臣||Xu Zechen
双雪涛||Shuang Xuetao
班宇||Ban Yu
黄佟佟||Huang Tongtong
毕淑敏||Bi Shumin
梁晓声||Liang Xiaosheng
李佩甫||Li Peifu
熊召政||Xiong Zhaozheng
二月河||Er Yuehe
唐浩明||Tang Haoming
周梅森||Zhou Meisen
陆天明||Lu Tianming
王跃文||Wang Yuewen
金宇澄||Jin Yucheng
孙甘露||Sun Ganlu
程乃珊||Cheng Naishan
赵丽宏||Zhao Lihong
李敬泽||Li Jingze
陈思和||Chen Sihe
洪子诚||Hong Zicheng
钱谷融||Qian Gurong
夏中义||Xia Zhongyi
孟繁华||Meng Fanhua
李洁非||Li Jiefei
刘绪源||Liu Xuyuan
陆建德||Lu Jiande
葛剑雄||Ge Jianxiong
朱维铮||Zhu Weizheng
周谷城||Zhou Gucheng
谭其骧||Tan Qixiang
吕思勉||Lü Simian
范文澜||Fan Wenlan
翦伯赞||Jian Bozan
侯外庐||Hou Wailu
罗尔纲||Luo Ergang
郑天挺||Zheng Tianting
邓广铭||Deng Guangming
周一良||Zhou Yiliang
田余庆||Tian Yuqing
何兹全||He Ziquan
戴逸||Dai Yi
李学勤||Li Xueqin
裘锡圭||Qiu Xigui
启功||Qi Gong
王世襄||Wang Shixiang
周有光||Zhou Youguang
吕叔湘||Lü Shuxiang
朱光潜||Zhu Guangqian
宗白华||Zong Baihua
张岱年||Zhang Dainian
任继愈||Ren Jiyu
汤一介||Tang Yijie
乐黛云||Yue Daiyun
杜维明||Tu Weiming
牟宗三||Mou Zongsan
唐君毅||Tang Junyi
徐复观||Xu Fuguan
方东美||Fang Dongmei
刘述先||Liu Shuxian
余敦康||Yu Dunkang
何光沪||He Guanghu
邓晓芒||Deng Xiaomang
叶秀山||Ye Xiushan
倪梁康||Ni Liangkang
张志扬||Zhang Zhiyang
赵汀阳||Zhao Tingyang
陈鼓应||Chen Guying
南怀瑾||Nan Huai-chin
傅佩荣||Fu Peirong
曾仕强||Zeng Shiqiang
阎崇年||Yan Chongnian
纪连海||Ji Lianhai
毛佩琦||Mao Peiqi
马未都||Ma Weidu
马伯庸||Ma Boyong
雷颐||Lei Yi
章开沅||Zhang Kaiyuan
茅海建||Mao Haijian
罗志田||Luo Zhitian
王奇生||Wang Qisheng
杨天石||Yang Tianshi
高王凌||Gao Wangling
金观涛||Jin Guantao
刘青峰||Liu Qingfeng
陈永发||Chen Yung-fa
张玉法||Zhang Yufa
黄克武||
阎步克||Yan Buke
辛德勇||Xin Deyong
鲁西奇||Lu Xiqi
荣新江||Rong Xinjiang
邢义田||Xing Yitian
王明珂||Wang Ming-ke
唐晓峰||Tang Xiaofeng
姚大力||Yao Dali
葛承雍||Ge Chengyong
仲伟民||Zhong Weimin
谢茂松||Xie Maosong
刘仲敬||Liu Zhongjing
吴稼祥||Wu Jiaxiang
杨师群||Yang Shiqun
傅伟勋||Fu Weixun
林毓生||Lin Yu-sheng
张佛泉||Zhang Foquan
夏道平||Xia Daoping
雷海宗||Lei Haizong
林同济||Lin Tongji
钱端升||Qian Duansheng
萧公权||Xiao Gongquan
张奚若||Zhang Xiruo
王铁崖||Wang Tieya
周鲠生||Zhou Gengsheng
吴经熊||John C. H. Wu
倪征燠||Ni Zhengyu
梅汝璈||Mei Ru'ao
向哲濬||Xiang Zhejun
杨兆龙||Yang Zhaolong
龚祥瑞||Gong Xiangrui
沈宗灵||Shen Zongling
罗豪才||Luo Haocai
高铭暄||Gao Mingxuan
马克昌||Ma Kechang
梁慧星||Liang Huixing
孙宪忠||Sun Xianzhong
季卫东||Ji Weidong
萧瀚||Xiao Han
王人博||Wang Renbo
舒国滢||Shu Guoying
龙卫球||Long Weiqiu
劳东燕||Lao Dongyan
车浩||Che Hao
姜明安||Jiang Ming'an
应松年||Ying Songnian
马怀德||Ma Huaide
何家弘||He Jiahong
水均益||Shui Junyi
赵忠祥||Zhao Zhongxiang
邢质斌||Xing Zhibin
李瑞英||Li Ruiying
倪萍||Ni Ping
杨澜||Yang Lan
陈鲁豫||Chen Luyu
毕福剑||Bi Fujian
撒贝宁||Sa Beining
董卿||Dong Qing
李梓萌||Li Zimeng
张泉灵||Zhang Quanling
欧阳夏丹||Ouyang Xiadan
芮成钢||Rui Chenggang
叶迎春||Ye Yingchun
汪涵||Wang Han
何炅||He Jiong
黄健翔||Huang Jianxiang
韩乔生||Han Qiaosheng
宋世雄||Song Shixiong
邱启明||Qiu Qiming
张绍刚||Zhang Shaogang
曹可凡||Cao Kefan
陈晓楠||Chen Xiaonan
吴小莉||Wu Xiaoli
胡一虎||Hu Yihu
阮次山||Ruan Cishan
刘长乐||Liu Changle
杨锦麟||Yang Jinlin
曹景行||Cao Jingxing
何亮亮||He Liangliang
邱震海||Qiu Zhenhai
石齐平||Shi Qiping
傅晓田||Fu Xiaotian
江素惠||Jiang Suhui
胡舒立||Hu Shuli
王克勤||Wang Keqin
罗昌平||Luo Changping
简光洲||Jian Guangzhou
柴会群||Chai Huiqun
陈宝成||Chen Baocheng
高钦荣||Gao Qinrong
齐崇怀||Qi Chonghuai
殷玉生||Yin Yusheng
杨海鹏||Yang Haipeng
石扉客||Shi Feike
程益中||Cheng Yizhong
喻华峰||Yu Huafeng
江艺平||Jiang Yiping
戴自更||Dai Zigeng
陈朝华||Chen Chaohua
卢跃刚||Lu Yuegang
李大同||Li Datong
秦朔||Qin Shuo
牛文文||Niu Wenwen
黄章晋||Huang Zhangjin
宋志标||Song Zhibiao
纪硕鸣||Ji Shuoming
张洁平||
覃里雯||Qin Liwen
李静睿||Li Jingrui
江雪||Jiang Xue
蔡楚生||Cai Chusheng
郑君里||Zheng Junli
谢晋||Xie Jin
谢铁骊||Xie Tieli
凌子风||Ling Zifeng
吴天明||Wu Tianming
吴贻弓||Wu Yigong
陈怀皑||Chen Huai'ai
顾长卫||Gu Changwei
霍建起||Huo Jianqi
徐峥||Xu Zheng
王宝强||Wang Baoqiang
黄渤||Huang Bo
刁亦男||Diao Yinan
毕赣||Bi Gan
管虎||Guan Hu
乌尔善||Wu Ershan
文牧野||Wen Muye
邵艺辉||Shao Yihui
殷若昕||Yin Ruoxin
沈腾||Shen Teng
吴京||Wu Jing
段奕宏||Duan Yihong
孙红雷||Sun Honglei
张涵予||Zhang Hanyu
陈道明||Chen Daoming
陈宝国||Chen Baoguo
唐国强||Tang Guoqiang
鲍国安||Bao Guo'an
濮存昕||Pu Cunxin
蓝天野||Lan Tianye
英若诚||Ying Ruocheng
冯远征||Feng Yuanzheng
葛优||Ge You
葛存壮||Ge Cunzhuang
李雪健||Li Xuejian
陈佩斯||Chen Peisi
朱时茂||Zhu Shimao
赵本山||Zhao Benshan
宋丹丹||Song Dandan
郭冬临||Guo Donglin
马三立||Ma Sanli
侯宝林||Hou Baolin
侯耀文||Hou Yaowen
刘宝瑞||Liu Baorui
单田芳||Shan Tianfang
袁阔成||Yuan Kuocheng
刘兰芳||Liu Lanfang
李诞||Li Dan
李昊石||
杨笠||Yang Li
徐志胜||Xu Zhisheng
周奇墨||Zhou Qimo
刘晓庆||Liu Xiaoqing
斯琴高娃||Si Qingaowa
潘虹||Pan Hong
张金玲||Zhang Jinling
王晓棠||Wang Xiaotang
秦怡||Qin Yi
张瑞芳||Zhang Ruifang
上官云珠||Shangguan Yunzhu
舒绣文||Shu Xiuwen
孙道临||Sun Daolin
王心刚||Wang Xingang
祝希娟||Zhu Xijuan
周迅||Zhou Xun
汤唯||Tang Wei
李冰冰||Li Bingbing
高圆圆||Gao Yuanyuan
孙俪||Sun Li
杨幂||Yang Mi
刘诗诗||Liu Shishi
倪妮||Ni Ni
周冬雨||Zhou Dongyu
马思纯||Ma Sichun
郑爽||Zheng Shuang
唐嫣||Tang Yan
赵丽颖||Zhao Liying
刘亦菲||Liu Yifei
景甜||Jing Tian
宋祖儿||Song Zu'er
关晓彤||Guan Xiaotong
谭松韵||Tan Songyun
辛芷蕾||Xin Zhilei
姚晨||Yao Chen
闫妮||Yan Ni
颜丙燕||Yan Bingyan
郝蕾||Hao Lei
奚美娟||Xi Meijuan
袁泉||Yuan Quan
秦海璐||Qin Hailu
张雨绮||Zhang Yuqi
李小璐||Li Xiaolu
贾乃亮||Jia Nailiang
潘粤明||Pan Yueming
马伊琍||Ma Yili
白百何||Bai Baihe
陈羽凡||Chen Yufan
薛之谦||Xue Zhiqian
李雨桐||Li Yutong
王全安||Wang Quan'an
黄海波||Huang Haibo
柯受良||Ke Shouliang
房祖名||Jaycee Chan
李代沫||Li Daimo
尹相杰||Yin Xiangjie
宋冬野||Song Dongye
满文军||Man Wenjun
陈赫||Chen He
鹿晗||Lu Han
张艺兴||Zhang Yixing
易烊千玺||Yi Yangqianxi
王俊凯||Wang Junkai
胡歌||Hu Ge
霍建华||Wallace Huo
李易峰||Li Yifeng
邓伦||Deng Lun
佟大为||Tong Dawei
李亚鹏||Li Yapeng
朱一龙||Zhu Yilong
白敬亭||Bai Jingting
宋威龙||Song Weilong
檀健次||Tan Jianci
任嘉伦||Ren Jialun
井柏然||Jing Bairan
冯绍峰||Feng Shaofeng
热依扎||Re Yizha
张嘉译||Zhang Jiayi
李幼斌||Li Youbin
徐帆||Xu Fan
李保田||Li Baotian
陈小艺||Chen Xiaoyi
张国立||Zhang Guoli
张铁林||Zhang Tielin
尤小刚||You Xiaogang
郑晓龙||Zheng Xiaolong
赵宝刚||Zhao Baogang
康洪雷||Kang Honglei
张纪中||Zhang Jizhong
六小龄童||Lu Xiaolingtong
游本昌||You Benchang
欧阳奋强||Ouyang Fenqiang
陈晓旭||Chen Xiaoxu
王扶林||Wang Fulin
李诚儒||Li Chengru
吴文光||Wu Wenguang
蒋樾||Jiang Yue
段锦川||Duan Jinchuan
张以庆||Zhang Yiqing
杜海滨||Du Haibin
黄文海||Huang Wenhai
朱日坤||Zhu Rikun
张赞波||Zhang Zanbo
范立欣||Fan Lixin
陈为军||Chen Weijun
任长箴||Ren Changzhen
王久良||Wang Jiuliang
崔健||Cui Jian
窦唯||Dou Wei
许巍||Xu Wei
朴树||Pu Shu
汪峰||
郑钧||Zheng Jun
周云蓬||Zhou Yunpeng
万晓利||Wan Xiaoli
左小祖咒||Zuo Xiaozuzhou
马頔||Ma Di
尧十三||Yao Shisan
程璧||Cheng Bi
刘欢||Liu Huan
毛阿敏||Mao Amin
孙楠||Sun Nan
宋祖英||Song Zuying
李谷一||Li Guyi
蒋大为||Jiang Dawei
关牧村||Guan Mucun
郭兰英||Guo Lanying
李双江||Li Shuangjiang
阎维文||Yan Weiwen
龚琳娜||Gong Linna
朱哲琴||Zhu Zheqin
萨顶顶||Sa Dingding
刀郎||Dao Lang
杨臣刚||Yang Chengang
张靓颖||Zhang Liangying
周笔畅||Zhou Bichang
尚雯婕||Shang Wenjie
谭维维||Tan Weiwei
曾轶可||Zeng Yike
汪苏泷||Wang Sulong
毛不易||Mao Buyi
华晨宇||Hua Chenyu
单依纯||Shan Yichun
郁可唯||Yu Kewei
吉克隽逸||Ji Kejunyi
黄绮珊||Huang Qishan
李玉刚||Li Yugang
霍思燕||Huo Siyan
黄霄云||Huang Xiaoyun
张碧晨||Zhang Bichen
叶小钢||Ye Xiaogang
陈其钢||Chen Qigang
郭文景||Guo Wenjing
瞿小松||Qu Xiaosong
谭利华||Tan Lihua
汤沐海||Tang Muhai
李德伦||Li Delun
王羽佳||Yuja Wang
殷承宗||Yin Chengzong
刘诗昆||Liu Shikun
顾圣婴||Gu Shengying
马思聪||Ma Sicong
贺绿汀||He Lüting
聂耳||Nie Er
冼星海||Xian Xinghai
黎锦晖||Li Jinhui
黎锦光||Li Jinguang
陈歌辛||Chen Gexin
姚贝娜||Yao Beina
叶丽仪||Ye Liyi
周璇||Zhou Xuan
姚莉||Yao Li
吴莺音||Wu Yingyin
龚秋霞||Gong Qiuxia
阮玲玉||Ruan Lingyu
胡蝶||Hu Die
王人美||Wang Renmei
黎莉莉||Li Lili
孟小冬||Meng Xiaodong
程砚秋||Cheng Yanqiu
尚小云||Shang Xiaoyun
荀慧生||Xun Huisheng
周信芳||Zhou Xinfang
盖叫天||Ge Jiaotian
裘盛戎||Qiu Shengrong
谭鑫培||Tan Xinpei
杨小楼||Yang Xiaolou
余叔岩||Yu Shuyan
言慧珠||Yan Huizhu
俞振飞||Yu Zhenfei
常香玉||Chang Xiangyu
严凤英||Yan Fengying
新凤霞||Xin Fengxia
袁雪芬||Yuan Xuefen
张火丁||Zhang Huoding
王珮瑜||Wang Peiyu
于魁智||Yu Kuizhi
李胜素||Li Shengsu
尚长荣||Shang Changrong
梅葆玖||Mei Baojiu
张君秋||Zhang Junqiu
叶少兰||Ye Shaolan
谭元寿||Tan Yuanshou
杨丽萍||Yang Liping
黄豆豆||Huang Doudou
孟京辉||Meng Jinghui
林兆华||Lin Zhaohua
田沁鑫||Tian Qinxin
焦菊隐||Jiao Juyin
欧阳予倩||Ouyang Yuqian
黄佐临||Huang Zuolin
廖一梅||Liao Yimei
过士行||Guo Shixing
邹静之||Zou Jingzhi
许海峰||Xu Haifeng
孙晋芳||Sun Jinfang
周晓兰||Zhou Xiaolan
陈招娣||Chen Zhaodi
惠若琪||Hui Ruoqi
魏秋月||Wei Qiuyue
李盈莹||Li Yingying
袁心玥||Yuan Xinyue
张常宁||Zhang Changning
陈忠和||Chen Zhonghe
袁伟民||Yuan Weimin
容国团||Rong Guotuan
庄则栋||Zhuang Zedong
徐寅生||Xu Yinsheng
李富荣||Li Furong
邓亚萍||Deng Yaping
张怡宁||Zhang Yining
刘国梁||Liu Guoliang
孔令辉||Kong Linghui
王励勤||Wang Liqin
樊振东||Fan Zhendong
林高远||Lin Gaoyuan
梁靖崑||Liang Jingkun
王楚钦||Wang Chuqin
刘诗雯||Liu Shiwen
朱雨玲||Zhu Yuling
王曼昱||Wang Manyu
陈幸同||Chen Xingtong
曹燕华||Cao Yanhua
史冬鹏||Shi Dongpeng
谢文骏||Xie Wenjun
苏炳添||Su Bingtian
王军霞||Wang Junxia
马俊仁||Ma Junren
邢慧娜||Xing Huina
巩立姣||Gong Lijiao
王嘉男||Wang Jianan
吴艳妮||Wu Yanni
林超攀||Lin Chaopan
李小双||Li Xiaoshuang
何可欣||He Kexin
邹市明||Zou Shiming
熊朝忠||Xiong Chaozhong
张伟丽||Zhang Weili
李景亮||Li Jingliang
徐晓冬||Xu Xiaodong
吴静钰||Wu Jingyu
冼东妹||Xian Dongmei
占旭刚||Zhan Xugang
石智勇||Shi Zhiyong
吕小军||Lü Xiaojun
李雯雯||Li Wenwen
廖秋云||Liao Qiuyun
武大靖||Wu Dajing
任子威||Ren Ziwei
林孝埈||Lin Xiaojun
范可新||Fan Kexin
曲春雨||Qu Chunyu
赵宏博||Zhao Hongbo
隋文静||Sui Wenjing
金博洋||Jin Boyang
苏翊鸣||Su Yiming
徐梦桃||Xu Mengtao
齐广璞||Qi Guangpu
韩晓鹏||Han Xiaopeng
高亭宇||Gao Tingyu
叶乔波||Ye Qiaobo
伏明霞||Fu Mingxia
熊倪||Xiong Ni
郭晶晶||Guo Jingjing
吴敏霞||Wu Minxia
施廷懋||Shi Tingmao
陈若琳||Chen Ruolin
张家齐||Zhang Jiaqi
陈芋汐||Chen Yuxi
罗雪娟||Luo Xuejuan
叶诗文||Ye Shiwen
刘子歌||Liu Zige
焦刘洋||Jiao Liuyang
张雨霏||Zhang Yufei
徐嘉余||Xu Jiayu
覃海洋||Qin Haiyang
潘展乐||Pan Zhanle
傅园慧||Fu Yuanhui
宁泽涛||Ning Zetao
李冰洁||Li Bingjie
余依婷||Yu Yiting
唐钱婷||Tang Qianting
杨文意||Yang Wenyi
侯逸凡||Hou Yifan
诸宸||Zhu Chen
丁立人||Ding Liren
聂卫平||Nie Weiping
马晓春||Ma Xiaochun
柯洁||Ke Jie
芮乃伟||Rui Naiwei
吴清源||Go Seigen
胡荣华||Hu Ronghua
鲍春来||Bao Chunlai
谌龙||Chen Long
石宇奇||Shi Yuqi
李永波||Li Yongbo
谢杏芳||Xie Xingfang
李雪芮||Li Xuerui
王仪涵||Wang Yihan
陈雨菲||Chen Yufei
何冰娇||He Bingjiao
傅海峰||Fu Haifeng
郑思维||Zheng Siwei
黄雅琼||Huang Yaqiong
贾一凡||Jia Yifan
陈清晨||Chen Qingchen
王适娴||Wang Shixian
郑钦文||Zheng Qinwen
吴易昺||Wu Yibing
张之臻||Zhang Zhizhen
王欣瑜||Wang Xinyu
王治郅||Wang Zhizhi
易建联||Yi Jianlian
郭艾伦||Guo Ailun
宫鲁鸣||Gong Luming
钱澄海||Qian Chenghai
刘玉栋||Liu Yudong
李月汝||Li Yueru
郑海霞||Zheng Haixia
苗立杰||Miao Lijie
隋菲菲||Sui Feifei
朱芳雨||Zhu Fangyu
容志行||Rong Zhixing
古广明||Gu Guangming
范志毅||Fan Zhiyi
郝海东||Hao Haidong
郝润泽||Hao Runze
孙继海||Sun Jihai
邵佳一||Shao Jiayi
武磊||Wu Lei
张琳芃||Zhang Linpeng
韦世豪||Wei Shihao
冯潇霆||Feng Xiaoting
徐根宝||Xu Genbao
金志扬||Jin Zhiyang
戚务生||Qi Wusheng
苏永舜||Su Yongshun
曾雪麟||Zeng Xuelin
高丰文||Gao Fengwen
年维泗||Nian Weisi
朱广沪||Zhu Guanghu
南勇||Nan Yong
谢亚龙||Xie Yalong
阎世铎||Yan Shiduo
张吉龙||Zhang Jilong
蔡振华||Cai Zhenhua
周继红||Zhou Jihong
刘爱玲||Liu Ailing
水庆霞||Shui Qingxia
贾秀全||Jia Xiuquan
艾克森||Ai Kesen
周冠宇||Zhou Guanyu
程丛夫||Cheng Congfu
赵心童||Zhao Xintong
颜丙涛||Yan Bingtao
梁文博||Liang Wenbo
潘晓婷||Pan Xiaoting
肖若腾||Xiao Ruoteng
张博恒||Zhang Boheng
邹敬园||Zou Jingyuan
管晨辰||Guan Chenchen
唐茜靖||Tang Qianjing
芦玉菲||Lu Yufei
盛李豪||Sheng Lihao
王义夫||Wang Yifu
朱启南||Zhu Qinan
贾占波||Jia Zhanbo
栾菊杰||Luan Jujie
徐莉佳||Xu Lijia
徐悲鸿||Xu Beihong
齐白石||Qi Baishi
张大千||Zhang Daqian
黄宾虹||Huang Binhong
林风眠||Lin Fengmian
刘海粟||Liu Haisu
潘天寿||Pan Tianshou
吴冠中||Wu Guanzhong
李可染||Li Keran
傅抱石||Fu Baoshi
吴昌硕||Wu Changshuo
任伯年||Ren Bonian
陈师曾||Chen Shizeng
蒋兆和||Jiang Zhaohe
黄胄||Huang Zhou
程十发||Cheng Shifa
陆俨少||Lu Yanshao
石鲁||Shi Lu
李苦禅||Li Kuchan
王雪涛||Wang Xuetao
黄永玉||Huang Yongyu
韩美林||Han Meilin
范曾||Fan Zeng
靳尚谊||Jin Shangyi
罗中立||Luo Zhongli
何多苓||He Duoling
陈逸飞||Chen Yifei
徐冰||Xu Bing
蔡国强||Cai Guo-Qiang
黄永砯||Huang Yongping
谷文达||Gu Wenda
方力钧||Fang Lijun
岳敏君||Yue Minjun
王广义||Wang Guangyi
曾梵志||Zeng Fanzhi
张洹||Zhang Huan
马六明||Ma Liuming
隋建国||Sui Jianguo
周春芽||Zhou Chunya
张培力||Zhang Peili
耿建翼||Geng Jianyi
杨福东||Yang Fudong
曹斐||Cao Fei
汪建伟||Wang Jianwei
邱志杰||Qiu Zhijie
陈劭雄||Chen Shaoxiong
栗宪庭||Li Xianting
高名潞||Gao Minglu
侯瀚如||Hou Hanru
巫鸿||Wu Hung
张颂仁||Johnson Chang
高兟||Gao Shen
严正学||Yan Zhengxue
王克平||Wang Keping
马德升||Ma Desheng
曲磊磊||Qu Leilei
赵无极||Zao Wou-Ki
朱德群||Chu Teh-Chun
潘玉良||Pan Yuliang
熊秉明||Xiong Bingming
丁绍光||Ding Shaoguang
严培明||Yan Pei-Ming
杨诘苍||Yang Jiecang
何云昌||He Yunchang
解海龙||Xie Hailong
李振盛||
翁乃强||Weng Naiqiang
徐肖冰||Xu Xiaobing
吴印咸||Wu Yinxian
郎静山||Lang Jingshan
王文澜||Wang Wenlan
贺延光||He Yanguang
刘香成||Liu Heung Shing
吕厚民||Lü Houmin
王福春||Wang Fuchun
张克纯||Zhang Kechun
杨延康||Yang Yankang
贝聿铭||I. M. Pei
王澍||Wang Shu
马岩松||Ma Yansong
刘家琨||Liu Jiakun
何镜堂||He Jingtang
吴良镛||Wu Liangyong
张开济||Zhang Kaiji
杨廷宝||Yang Tingbao
吕彦直||Lü Yanzhi
梁从诫||Liang Congjie
陈占祥||Chen Zhanxiang
周干峙||Zhou Ganzhi
阮仪三||Ruan Yisan
单霁翔||Shan Jixiang
罗哲文||Luo Zhewen
郑孝燮||Zheng Xiaoxie
谢辰生||Xie Chensheng
朱启钤||Zhu Qiqian
陈香梅||Anna Chennault
谭燕玉||Vivienne Tam
王薇薇||Vera Wang
呼格吉勒图||Hu Gejiletu
滕兴善||Teng Xingshan
刘忠林||Liu Zhonglin
吴春红||Wu Chunhong
雷洋||Lei Yang
魏则西||Wei Zexi
江歌||Jiang Ge
刘暖曦||Liu Nuanxi
陈世峰||Chen Shifeng
马泮艳||Ma Panyan
谭秦东||Tan Qindong
林生斌||Lin Shengbin
莫焕晶||Mo Huanjing
劳荣枝||Lao Rongzhi
法子英||Fa Ziying
高承勇||Gao Chengyong
白宝山||Bai Baoshan
邱兴华||Qiu Xinghua
郑民生||Zheng Minsheng
杨新海||Yang Xinhai
孙小果||Sun Xiaoguo
黄鸿发||Huang Hongfa
李启铭||Li Qiming
罗彩霞||Luo Caixia
苟晶||Gou Jing
陈春秀||Chen Chunxiu
小花梅||
章莹颖||Zhang Yingying
朱令||Zhu Ling
孙释颜||Sun Shiyan
吴谢宇||Wu Xieyu
陈平福||Chen Pingfu
纪英男||Ji Yingnan
罗帅宇||Luo Shuaiyu
胡鑫宇||Hu Xinyu
缪可馨||Miao Kexin
刘学州||Liu Xuezhou
康熙帝|康熙皇帝|Kangxi Emperor
雍正帝|雍正皇帝|Yongzheng Emperor
乾隆帝|乾隆皇帝|Qianlong Emperor
嘉庆帝|嘉庆皇帝|Jiaqing Emperor
道光帝|道光皇帝|Daoguang Emperor
咸丰帝|咸丰皇帝|Xianfeng Emperor
同治帝|同治皇帝|Tongzhi Emperor
顺治帝|顺治皇帝|Shunzhi Emperor
努尔哈赤||Nurhaci
皇太极||Hong Taiji
多尔衮||Dorgon
孝庄太后|孝庄皇太后|Empress Dowager Xiaozhuang
福康安||Fuk'anggan
年羹尧||Nian Gengyao
纪晓岚||Ji Xiaolan
关天培||Guan Tianpei
琦善||Qishan
叶名琛||Ye Mingchen
奕䜣||Prince Gong
荣禄||Ronglu
载沣||Zaifeng
隆裕太后||Empress Dowager Longyu
婉容||Wanrong
李莲英||Li Lianying
安德海||An Dehai
丁汝昌||Ding Ruchang
邓世昌||Deng Shichang
刘步蟾||Liu Buchan
盛宣怀||Sheng Xuanhuai
张謇||Zhang Jian
郭嵩焘||Guo Songtao
曾纪泽||Zeng Jize
薛福成||Xue Fucheng
郑观应||Zheng Guanying
冯桂芬||Feng Guifen
龚自珍||Gong Zizhen
袁枚||Yuan Mei
郑板桥||Zheng Banqiao
吴敬梓||Wu Jingzi
刘鹗||Liu E
李汝珍||Li Ruzhen
纳兰性德||Nalan Xingde
八大山人||Bada Shanren
章学诚||Zhang Xuecheng
刘坤一||Liu Kunyi
岑春煊||Cen Chunxuan
赵尔巽||Zhao Erxun
徐世昌||Xu Shichang
冯国璋||Feng Guozhang
杨秀清||Yang Xiuqing
冯云山||Feng Yunshan
韦昌辉||Wei Changhui
李秀成||Li Xiucheng
陈玉成||Chen Yucheng
林爽文||Lin Shuangwen
丘逢甲||Qiu Fengjia
刘永福||Liu Yongfu
唐景崧||Tang Jingsong
沈葆桢||Shen Baozhen
刘铭传||Liu Mingchuan
冯子材||Feng Zicai
唐才常||Tang Caichang
康广仁||Kang Guangren
翁同龢||Weng Tonghe
张荫桓||Zhang Yinhuan
毓贤||Yuxian
黄遵宪||Huang Zunxian
刘师培||Liu Shipei
皮锡瑞||Pi Xirui
孙诒让||Sun Yirang
俞樾||Yu Yue
沈家本||Shen Jiaben
汪康年||Wang Kangnian
吴趼人||Wu Jianren
李伯元||Li Boyuan
陈三立||Chen Sanli
陈宝琛||Chen Baochen
郑孝胥||Zheng Xiaoxu
罗振玉||
川岛芳子||Yoshiko Kawashima
溥杰||Pujie
赛金花||Sai Jinhua
陆小曼||Lu Xiaoman
苏曼殊||Su Manshu
李叔同|弘一法师|Li Shutong
杜月笙||Du Yuesheng
黄金荣||Huang Jinrong
张啸林||Zhang Xiaolin
陈其美||Chen Qimei
黄郛||Huang Fu
殷汝耕||Yin Rugeng
王克敏||Wang Kemin
梁鸿志||Liang Hongzhi
丁默邨||Ding Mocun
李士群||Li Shiqun
郑苹如||Zheng Pingru
胡兰成||Hu Lancheng
傅筱庵||Fu Xiao'an
张宗昌||Zhang Zongchang
孙传芳||Sun Chuanfang
卢永祥||Lu Yongxiang
陆荣廷||Lu Rongting
倪嗣冲||Ni Sichong
徐树铮||Xu Shuzheng
靳云鹏||Jin Yunpeng
郭松龄||Guo Songling
杨宇霆||Yang Yuting
汤玉麟||Tang Yulin
马占山||Ma Zhanshan
赵登禹||Zhao Dengyu
佟麟阁||Tong Linge
张自忠||Zhang Zizhong
宋哲元||Song Zheyuan
韩复榘||Han Fuju
石友三||Shi Yousan
蔡廷锴||Cai Tingkai
蒋光鼐||Jiang Guangnai
谢晋元||Xie Jinyuan
戴安澜||Dai Anlan
杨靖宇||Yang Jingyu
赵一曼||Zhao Yiman
赵尚志||Zhao Shangzhi
江竹筠||Jiang Zhuyun
许云峰||
方先觉||Fang Xianjue
薛岳||Xue Yue
王铭章||Wang Mingzhang
高志航||Gao Zhihang
陈怀民||Chen Huaimin
乐以琴||Yue Yiqin
沈崇诲||Shen Chonghui
阎海文||Yan Haiwen
毛邦初||Mao Bangchu
周至柔||Zhou Zhirou
俞大维||Yu Dawei
桂永清||Gui Yongqing
宋希濂||Song Xilian
郑洞国||Zheng Dongguo
范汉杰||Fan Hanjie
陈明仁||Chen Mingren
徐远举||Xu Yuanju
罗卓英||Luo Zhuoying
孙连仲||Sun Lianzhong
段希文||Duan Xiwen
余程万||Yu Chengwan
朱棣|永乐皇帝|Yongle Emperor
朱翊钧|万历皇帝|Wanli Emperor
朱厚熜|嘉靖皇帝|Jiajing Emperor
朱允炆|建文帝|Jianwen Emperor
朱厚照|正德皇帝|Zhengde Emperor
朱由校||Zhu Youxiao
朱由检||
戚继光||Qi Jiguang
袁崇焕||Yuan Chonghuan
史可法||Shi Kefa
毛文龙||Mao Wenlong
孙承宗||Sun Chengzong
熊廷弼||Xiong Tingbi
徐光启||Xu Guangqi
唐伯虎|唐寅|Tang Yin
文徵明||Wen Zhengming
徐渭||
汤显祖||Tang Xianzu
冯梦龙||Feng Menglong
凌濛初||Ling Mengchu
徐霞客||Xu Xiake
宋应星||Song Yingxing
严嵩||Yan Song
严世蕃||Yan Shifan
刘伯温||Liu Bowen
方孝孺||Fang Xiaoru
姚广孝||Yao Guangxiao
胡惟庸||Hu Weiyong
常遇春||Chang Yuchun
沈万三||Shen Wansan
刘瑾||Liu Jin
董其昌||Dong Qichang
张岱||Zhang Dai
李贽||Li Zhi
钱谦益||Qian Qianyi
柳如是||Liu Rushi
陈圆圆||Chen Yuanyuan
李香君||Li Xiangjun
冒辟疆||Mao Pijiang
吴伟业||Wu Weiye
侯方域||Hou Fangyu
李渔||Li Yu
金圣叹||Jin Shengtan
傅青主||Fu Qingzhu
归有光||Gui Youguang
王世贞||Wang Shizhen
兰陵笑笑生||Lan Lingxiaoxiaosheng
宋徽宗||Emperor Huizong of Song
宋高宗||Emperor Gaozong of Song
宋仁宗||Emperor Renzong of Song
宋神宗||Emperor Shenzong of Song
宋钦宗||Emperor Qinzong of Song
包拯|包青天|Bao Zheng
寇准||Kou Zhun
韩世忠||Han Shizhong
梁红玉||Liang Hongyu
沈括||Shen Kuo
毕昇||Bi Sheng
程颐||Cheng Yi
程颢||Cheng Hao
周敦颐||Zhou Dunyi
陆九渊||Lu Jiuyuan
黄庭坚||Huang Tingjian
米芾||Mi Fei
柳永||
晏殊||Yan Shu
晏几道||Yan Jidao
周邦彦||Zhou Bangyan
姜夔||Jiang Kui
杨万里||Yang Wanli
范成大||Fan Chengda
曾巩||Zeng Gong
苏洵||Su Xun
苏辙||Su Zhe
蔡京||Cai Jing
高俅||Gao Qiu
方腊||Fang La
完颜阿骨打||Wanyan Aguda
耶律阿保机||Abaoji
耶律楚材||Yelü Chucai
关汉卿||Guan Hanqing
马致远||Ma Zhiyuan
王实甫||Wang Shifu
赵孟頫|赵孟𫖯|Zhao Mengfu
黄公望||Huang Gongwang
郭守敬||Guo Shoujing
丘处机||Qiu Chuji
窝阔台||Ögedei Khan
旭烈兀||Hulagu Khan
陈友谅||Chen Youliang
张士诚||Zhang Shicheng
张择端||Zhang Zeduan
李公麟||Li Gonglin
夏圭||Xia Gui
倪瓒||Ni Zan
王希孟||Wang Ximeng
李师师||Li Shishi
朱淑真||Zhu Shuzhen
陆秀夫||Lu Xiufu
贾似道||Jia Sidao
郑思肖||Zheng Sixiao
李渊||
李隆基|唐玄宗 唐明皇|Emperor Xuanzong of Tang
唐高宗||Emperor Gaozong of Tang
唐德宗||Emperor Dezong of Tang
魏徵||Wei Zhi
房玄龄||Fang Xuanling
杜如晦||Du Ruhui
长孙无忌||Zhangsun Wuji
狄仁杰||Di Renjie
上官婉儿||Shangguan Wan'er
太平公主||Princess Taiping
高力士||Gao Lishi
李林甫||Li Linfu
郭子仪||Guo Ziyi
颜真卿||Yan Zhenqing
柳公权||Liu Gongquan
欧阳询||Ouyang Xun
褚遂良||Chu Suiliang
吴道子||Wu Daozi
阎立本||Yan Liben
孟浩然||Meng Haoran
王昌龄||Wang Changling
岑参||Cen Shen
李商隐||Li Shangyin
杜牧||Du Mu
元稹||Yuan Zhen
刘禹锡||Liu Yuxi
贾岛||Jia Dao
孟郊||Meng Jiao
陈子昂||Chen Zi'ang
骆宾王||Luo Binwang
王勃||Wang Bo
贺知章||He Zhizhang
张九龄||Zhang Jiuling
韦应物||Wei Yingwu
温庭筠||Wen Tingyun
鱼玄机||Yu Xuanji
李煜|李后主|
玄奘||Xuanzang
六祖慧能||Huineng
孙思邈||Sun Simiao
黄巢||Huang Chao
史思明||Shi Siming
松赞干布||Songtsen Gampo
文成公主||Princess Wencheng
薛仁贵||Xue Rengui
秦叔宝||Qin Shubao
程咬金||Cheng Yaojin
尉迟恭||Yuchi Gong
李白||Li Bai
杜光庭||Du Guangting
司空图||Si Kongtu
白行简||Bai Xingjian
卢照邻||Lu Zhaolin
沈佺期||Shen Quanqi
宋之问||Song Zhiwen
王之涣||Wang Zhihuan
崔颢||Cui Hao
刘长卿||Liu Changqing
皮日休||Pi Rixiu
陆龟蒙||Lu Guimeng
段成式||Duan Chengshi
刘知几||Liu Zhiji
安乐公主||Princess Anle
张易之||Zhang Yizhi
仇士良||Qiu Shiliang
石敬瑭||Shi Jingtang
钱镠||Qian Liu
孟昶||Meng Chang
隋炀帝||Emperor Yang of Sui
隋文帝||Emperor Wen of Sui
苻坚||Fu Jian
拓跋宏|北魏孝文帝|Emperor Xiaowen of Northern Wei
拓跋焘||Tuo Batao
冼夫人||Lady Xian
谢灵运||Xie Lingyun
王献之||Wang Xianzhi
顾恺之||Gu Kaizhi
祖冲之||Zu Chongzhi
郦道元||Li Daoyuan
贾思勰||Jia Sixie
嵇康||Ji Kang
阮籍||Ruan Ji
刘伶||Liu Ling
鸠摩罗什||Kumārajīva
曹丕||Cao Pi
曹植||Cao Zhi
曹叡||Cao Rui
鲁肃||Lu Su
吕蒙||Lü Meng
庞统||Pang Tong
司马昭||Sima Zhao
司马炎||Sima Yan
司马师||Sima Shi
荀彧||Xun Yu
典韦||Dian Wei
许褚||Xu Chu
夏侯惇||Xiahou Dun
吕布||Lü Bu
貂蝉||Diao Chan
董卓||Dong Zhuo
袁绍||Yuan Shao
袁术||Yuan Shu
华佗||Hua Tuo
张仲景||Zhang Zhongjing
蔡邕||Cai Yong
蔡文姬||Cai Wenji
孔融||Kong Rong
祢衡||Mi Heng
张骞||Zhang Qian
霍去病||Huo Qubing
汉文帝||Emperor Wen of Han
汉景帝||Emperor Jing of Han
汉宣帝||Emperor Xuan of Han
汉光武帝|光武帝|Emperor Guangwu of Han
汉献帝||Emperor Xian of Han
汉元帝||Emperor Yuan of Han
汉明帝||Emperor Ming of Han
汉灵帝||Emperor Ling of Han
吕雉|吕后|Empress Lü
戚夫人||Consort Qi
韩信||Han Xin
萧何||Xiao He
樊哙||Fan Kuai
周勃||Zhou Bo
周亚夫||Zhou Yafu
晁错||Chao Cuo
贾谊||Jia Yi
司马相如||Sima Xiangru
卓文君||Zhuo Wenjun
东方朔||Dongfang Shuo
霍光||Huo Guang
王昭君||Wang Zhaojun
赵飞燕||Zhao Feiyan
窦太后||Empress Dowager Dou
王充||Wang Chong
扬雄||Yang Xiong
项梁||Xiang Liang
虞姬||Consort Yu
赵高||Zhao Gao
蒙恬||Meng Tian
吕不韦||Lü Buwei
嫪毐||Lao Ai
荆轲||Jing Ke
扶苏||Fusu
胡亥|秦二世|Huhai
蔺相如||Lin Xiangru
孟尝君||Lord Mengchang
信陵君||Lord Xinling
春申君||Lord Chunshen
鬼谷子||Guiguzi
孙膑||Sun Bin
庞涓||Pang Juan
李悝||Li Kui
申不害||Shen Buhai
邹衍||Zou Yan
公孙龙||Gongsun Long
庄子||Zhuangzi
孟子||Mencius
管仲||Guan Zhong
鲍叔牙||Bao Shuya
齐桓公||Duke Huan of Qi
晋文公||Duke Wen of Jin
楚庄王||King Zhuang of Chu
秦穆公||Duke Mu of Qin
秦孝公||Duke Xiao of Qin
秦昭王|秦昭襄王|King Zhaoxiang of Qin
宋襄公||Duke Xiang of Song
齐景公||Duke Jing of Qi
齐宣王||King Xuan of Qi
梁惠王||King Hui of Liang
魏文侯||Marquess Wen of Wei
赵武灵王||King Wuling of Zhao
燕昭王||King Zhao of Yan
楚怀王||King Huai of Chu
燕太子丹||Crown Prince Dan of Yan
勾践|越王勾践|Goujian of Yue
范蠡||Fan Li
伍子胥||Wu Zixu
介子推||Jie Zitui
晏婴||Yan Ying
左丘明||Zuo Qiuming
商纣王|纣王|King Zhou of Shang
妲己||Daji
周文王||King Wen of Zhou
周武王||King Wu of Zhou
周成王||King Cheng of Zhou
姜子牙|姜太公|Jiang Ziya
周公旦||Duke of Zhou
周幽王||King You of Zhou
褒姒||Bao Si
周厉王||King Li of Zhou
百里奚||Baili Xi
西门豹||Ximen Bao
冒顿单于||Modu Chanyu
解忧公主||Princess Jieyou
桑弘羊||Sang Hongyang
公孙弘||Gongsun Hong
主父偃||Zhufu Yan
汲黯||Ji An
窦婴||Dou Ying
田蚡||Tian Fen
灌夫||Guan Fu
钩弋夫人||Lady Gouyi
班婕妤||Consort Ban
郑玄||Zheng Xuan
祖逖||Zu Ti
桓温||Huan Wen
谢道韫||Xie Daoyun
慕容垂||Murong Chui
谢朓||Xie Tiao
鲍照||Bao Zhao
庾信||Yu Xin
刘勰||Liu Xie
萧统||Xiao Tong
梁武帝||Emperor Wu of Liang
陈后主||Chen Shubao
宇文泰||Yuwen Tai
颜之推||Yan Zhitui
陶弘景||Tao Hongjing
`;
