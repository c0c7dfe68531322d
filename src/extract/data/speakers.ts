/** Word lists of the rules in src/extract/speakers/. */

/** What is done to somebody, or says whom a sentence is about: right before a name it makes nobody speak. */
export const DONE_TO =
  '会见 会晤 会面 拜会 访问 接见 约见 见到 见过 采访 专访 支持 反对 批评 指责 谴责 抨击 称赞 赞扬 嘲笑 嘲讽 讽刺 讥讽 感谢 呼吁 要求 邀请 欢迎 祝贺 陪同 迎接 逮捕 拘留 拘捕 判处 起诉 控告 指控 任命 提名 选出 推举 击败 接替 取代 制裁 释放 杀害 暗杀 问到 问及 谈到 谈及 提到 提及 说到 关于 对于 至于 针对 围绕 为了 听取 援引 转述 看望 探望 慰问 视察 收到 读到 接到 获悉 转发 引用 引述 拒绝 驳斥 否认 讨论 谈论 评论 问候 悼念 纪念 介绍 推荐 帮助 协助 被 遭 遭到 受到 把 将 使 令 请 等 随同 跟随 率领 形容 描述 评价 点评 细数 揭露 剖析 盘点 追忆 缅怀 怀念 调侃 吐槽 怒斥 痛斥 痛批 怒批 狠批 炮轰 力挺 喊话 致敬 效仿 模仿 比喻 称呼 通过 透过 经由 委托 授权';

/** Of these the ones behind which what he does or says may be what he is blamed or praised for. */
export const JUDGING = '批评 指责 谴责 抨击 称赞 赞扬 嘲笑 嘲讽 讽刺 讥讽 支持 反对 控告 指控 驳斥 引述 援引 引用 转述';

/** Who may speak without a name: right before a verb they take the words from whoever is named earlier. */
export const UNNAMED_SUBJECTS =
  '报道 报导 媒体 声明 文章 报告 社论 公告 消息 评论 通报 官员 人士 记者 专家 学者 分析 网友 民众 居民 代表 发言人 双方 两人 有人 大家 人们 他们 她们 我们 部 院 社 报 网 台 方 国 府 党 军 局 署 会 委 厅 公司 组织 机构 法院 当局 外媒 官媒 家人 母亲 父亲 妻子 丈夫 律师 儿子 女儿 哥哥 弟弟 姐姐 妹妹 朋友 同事 团队 办公室 使馆 男子 女子 者 员 们';

/** Who may act without a name at the beginning of a clause. */
export const UNNAMED_ACTORS =
  '外界 舆论 网友 网民 民众 群众 媒体 官方 警方 军方 当局 政府 法院 检方 院方 校方 反对派 反对党 批评者 支持者 有人 有些人 有网友 一些 许多 不少 多名 一名 一位 记者 官员 人士 专家 学者 分析 此举 此事 此案 该 其 双方 两人 众人 大家 人们 我 你 外交部 白宫 发言人';

/** How, when, where and by what means somebody speaks, at the beginning of what stands between him and the verb. */
export const MANNERS =
  '在 于 对 向 就 从 通过 透过 接受 用 以 为 凭 据 当 正 曾 已 上 下 本 去 今 昨 前 近 当年 后来 最初 最终 一直 始终 经常 常 时常 总 总是 反复 突出 似乎 强烈 激动 愤怒 平静 笑 苦笑 冷笑 大声 低声 轻声 高声 得意 生气 无奈 坦率 坦白 直接 公开 郑重 严肃 明确 进一步 特别 冷静 淡定 从容 自信 坚决 诚恳 恳切 幽默 风趣 谦虚 谦逊 严厉 愤慨 气愤 悲伤 哽咽 含泪 流泪 兴奋 开心 高兴 骄傲 自豪 遗憾 失望 私下 当众 事后 会后 赛后 接着 接上去 接下去 接下来 主动 强硬 立刻 立即 马上 当即 随即 顿时 率先 率直 随后 继续 补充 开口 开玩笑 略 带着 一边 高调 赶快 赶紧 连忙 急忙 匆忙 刻意 仓促 满脸 一脸 面带 开篇 开头 开场 起初 文末 结尾 忍不住 禁不住 不禁 颇 有些 有点 毫不 慢条斯理 年 月 日 周 星期';

/** Words between a speaker and the verb that add nothing to who speaks. */
export const ADVERBS =
  '则 也 曾 还 又 再 直 忙 接连 只 仅 均 皆 才 便 竟 只是 仅仅 同样 一样 仍然 依然 依旧 一向 向来 坚持 始终 一直 曾经 还是 为此 由此 终于 不得不 只好 只得 当即 随即 即 开始 再三 常 常常 经常 时常 总是 再次 再度 随后 随即 当天 今天 昨天 日前 近日 进一步 一再 多次 同时 同日 继续 强烈 公开 明确 并 并且 但 不过 而 就 都 却 仍 更 接着 先 最近 早前 较早前 较早 稍早 对此 虽 虽然 所 如此 这样 如是 随之 一方面 另一方面';

/** Verbs that report what somebody says. */
export const STATEMENTS =
  '说 称 表示 指出 强调 认为 警告 重申 坦言 直言 写道 承认 补充 解释 回应 反驳 批评 透露 宣布 呼吁 承诺 声言 明言 坚称 指明 告诉 形容 抨击 谴责 痛批 怒批 斥责 质问 反问 感叹 抱怨 提醒 暗示 断言 预言 供述 所言 所述 道 吹嘘 夸口 坦承 坦白 感慨 感叹到 扬言 放言 笑言 直指 续指 控诉 惊呼 疾呼 告诫 回呛 呛声 怒呛 自嘲 自曝 爆料 吐槽 调侃 表态';

/** Last words of what is no speech in marks: titles of works, meetings, laws, bodies, slogans. */
export const THINGS =
  '现象 效应 情结 综合征 症候群 对话 会议 论坛 峰会 计划 行动 法案 条例 条款 运动 倡议 事件 政策 工程 战略 协议 宣言 声明 公报 制度 主义 思想 理论 组织 联盟 集团 公司 平台 系统 模式 原则 路线 路线图 共同体 俱乐部 协会 基金会 委员会 小组 证书 证明书 合同 合约';

/** Before the marks these only give a thing its name. */
export const NAMING =
  '称为 形容为 描述为 比喻为 比作 称作 称之为 称其为 名为 叫做 叫作 题为 视为 誉为 标题为 代号 绰号 外号 俗称 简称 自称 一词 号称 被指 名叫 署名 第 组成 组建 成立 创立 创办 建立 改名 更名';

/** Between a verb and the marks: what somebody else wrote or said, or everybody says. */
export const BROUGHT_IN =
  '所说的 所谓 指责 引述 引用 被称 称之 人称 写着 写道 写有 印着 一句话 这句 那句 歌词 标语 口号 标题 题为 名为 叫做 叫作 所称的 俗称 绰号 喊着 高喊 据说 听说 传言 俗话 俗语 常言 老话 古人 成语 谚语 外界 网传 误以为 三令五申';

/** Verbs that bring in somebody's own words only right before a colon. */
export const COLON_VERBS =
  '认同 同意 赞同 观察到 注意到 发现 坦陈 坦诚 直陈 陈述 研判 点明 阐明 阐述 论述 主张 提出 提议 倡议 预示 反思 自责 发誓 立誓 起誓 许诺 撰文 著文 发文 发推 发帖 跟帖 回帖 回信 复信 诉苦 有言 诗云 曰 慨叹 赞叹 追述 记述 忆及 应道 回道 笑答 笑问 怒问 怒喝 大吼 大叫 大呼 嘟囔 嘀咕 念叨 念道 插话 搭话 接话 喊话 担心 坚信 深信 提问 指示 自承 宣示 表述 放话 自问自答 抗议 诉说 总结道 写 摇头 苦笑 叫苦 喊冤 叫屈 反省 反思道 开腔 开玩笑 自我调侃 自我介绍 开篇道 要求道 请求道 体会到 意识到 领悟到 叹 叹息 喊 呼 嚷 骂 叫着 喊着 吼着 上奏 奏 奏道 题词 题字 勉励 转发 发声 批 戏言 撰文称';

/** What somebody puts out that has words of his own, behind 发布, 发表, 写下 … and before a colon. */
export const UTTERED_TEXTS =
  '推文 推特 贴文 帖文 帖子 贴子 微博 博文 声明 文章 讲话 发言 演说 演讲 谈话 致辞 感言 消息 信息 公告 告示 留言 评论 视频 动态 朋友圈 状态 献辞 题记 寄语';

/** How much, before a feeling; with the feeling right before a colon somebody's own words follow. */
export const DEGREES =
  '很 非常 颇 颇为 十分 相当 有点 有些 略感 感到 倍感 深感 表示 表露 表露出 流露出 充满 满是 难掩 一脸 满脸 愤愤 更是 极为 格外 显得';
export const FEELINGS =
  '无奈 不满 不平 不已 担心 担忧 忧虑 忧心 焦虑 着急 信心 自豪 骄傲 感慨 遗憾 后悔 惋惜 失望 愤怒 气愤 愤慨 委屈 困惑 不解 疑惑 惊讶 震惊 诧异 意外 乐观 悲观 感激 感动 感触 欣慰 高兴 兴奋 开心 得意 坦然 淡定 坚定 肯定 清楚 明白 赞赏 佩服 认同 怀疑 恼火 无语 心酸 心疼 矛盾 谨慎 直接 坦率 直白 生气 忿忿 愤愤 期待 满意 恼 恼怒 厌恶 反感 苦笑 坚决';
/** The same without a degree. */
export const STANCES =
  '深有体会 深有感触 不以为然 不以为意 直言不讳 毫不讳言 毫不掩饰 毫不客气 没有拐弯抹角 开门见山 一针见血 直指要害 言简意赅 语重心长 感同身受 心有余悸 哭笑不得 耿耿于怀 深信不疑 义愤填膺 不屑一顾 记忆犹新 印象深刻 态度坚决 忧心忡忡 愤愤不平 打了个比方 打了一个比方 打比方 举了个例子 举了一个例子 举例 算了一笔账 给出理由 如数家珍 插一句 插了一句 补了一句 加了一句 补上一句 来了一句';

/** What somebody does as he begins to speak. */
export const GESTURES =
  '停下 放下 低头 低着 抬头 转身 转头 转过 回头 起身 站起 坐下 拿起 举起 喝了 吸了 抽了 擦了 擦擦 抹了 叹了 想了 顿了 沉默 拍了 拍着 点了 摆了 摆摆 挥了 摸了 摸着 皱着 皱了 瞪着 红着 红了 掏出 伸出 接过 推开 摇摇 点点 耸了 耸耸 清了 咬着 捂着 搓着';
