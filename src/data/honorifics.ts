/**
 * Words that stand beside a name and are not part of it, Simplified, each equal to its folded form. Every list is in order
 * of length, the longest first, so that the first that fits is the right one.
 *
 * @source forms of address on waybills and notices, and relations to the head of a household in registers
 *   (GB/T 4761-2008 家庭关系代码), collected 2026-11
 */

function longestFirst(words: string): readonly string[] {
  return words
    .trim()
    .split(/\s+/)
    .sort((left, right) => right.length - left.length);
}

/**
 * Titles and forms of address right behind a name: 李四先生, 王主任. They stay. None is of one character, for 君, 收 and 启
 * end given names too, and none is a given name by itself (妹妹).
 */
export const honorifics: readonly string[] = /* @__PURE__ */ longestFirst(`
先生 女士 小姐 太太 夫人 同志 同学 小朋友 先生/女士 先生/小姐 女士/先生 小姐/先生 先生女士 先生小姐
老师 师傅 教授 副教授 讲师 博士 院士 医生 大夫 护士 护士长 律师 法官 检察官 警官 警员 工程师 高工 会计 会计师
校长 副校长 园长 院长 副院长 所长 副所长 局长 副局长 处长 副处长 科长 副科长 股长 站长 队长 组长 班长 厂长
总经理 副总经理 副总 经理 副经理 客户经理 店长 老板 老板娘 掌柜 主管 主任 副主任 主席 会长 理事长 董事长 董事 总监
书记 副书记 支书 村长 村主任 社长 乡长 镇长 县长 区长 市长 干事 专员 网格员 管家 秘书 助理 专家 阁下
大哥 大姐 大叔 大婶 大妈 大爷 大伯 叔叔 阿姨 阿伯 阿婆 阿公 爷爷 奶奶 伯伯 哥哥 姐姐 嫂子 婆婆 爸爸 妈妈 姥姥 姥爷 外公 外婆
医师 主任医师 副主任医师 主治医师 护师 药师 技师 厨师 导师 班主任 辅导员 教练 总裁 副总裁 部长 副部长 总工程师 老太太 老先生
司机 客服 快递员 配送员 骑手 营业员 楼长 单元长 党支部书记 妇女主任
`);

/** Words of a letter, folded, right behind a title: 张三先生收. */
export const closings: readonly string[] = /* @__PURE__ */ longestFirst('收 启 亲启 台启 钧启 敬启 亲收 签收');

/** Titles in letters, lower case, before a name: Mr. Smith. */
export const latinTitles: readonly string[] = /* @__PURE__ */ longestFirst('mr mrs ms miss mx dr prof madam');

/**
 * Words right before a name that say who it is: 收件人张三, 户主：李四. They stay. None is of one character, for those begin
 * names too.
 */
export const roleWords: readonly string[] = /* @__PURE__ */ longestFirst(`
姓名 名字 户名 户主 户主姓名 业主 业主姓名 房主 房东 租客 租户 住户 产权人 共有人 使用人 居住人 承租人 出租人 联系人 紧急联系人
收件人 收货人 收方 寄件人 发件人 发货人 寄方 取件人 代收人 签收人 客户 客户姓名 用户 用户名 用户姓名 收件人姓名 寄件人姓名 联系人姓名
申请人 申请人姓名 主申请人 共同申请人 被申请人 家庭成员 监护人 法定监护人 法人 法人代表 法定代表人 法定代理人 代表人 代理人 委托代理人
委托人 受托人 担保人 保证人 负责人 经办人 经营者 投资人 股东 合伙人 原告 被告 第三人 上诉人 被上诉人 执行人 被执行人 申请执行人 当事人
证人 举报人 投诉人 被处罚人 受害人 死者 伤者 受益人 申报人 户代表 家长 学生 学生姓名 患者 患者姓名 持卡人 开户人 缴费人
配偶 妻子 丈夫 儿子 女儿 长子 次子 三子 长女 次女 三女 父亲 母亲 甲方 乙方 丙方
`);

/** Words right behind a whole name, without brackets: 张三之妻, 李四夫妇. They stay. */
export const tailNotes: readonly string[] = /* @__PURE__ */ longestFirst(`
户主 本人 配偶 之妻 之夫 之子 之女 之父 之母 的妻子 的丈夫 的配偶 的父亲 的母亲 的儿子 的女儿 夫妇 夫妻 一家 家属 家长 已故
代收 代领 代签 代办 代缴 监护人 联系人 负责人 法定代表人 法定代理人 经营者 等人 二人 两人 三人
`);

/** Last words of 张三等3人, each of one character. */
export const othersCounters: readonly string[] = /* @__PURE__ */ longestFirst('人 户 名 位 家');

/**
 * Notes that may stand in brackets behind a name, as the words right before and right behind names do too: 张三(户主), 李四(妻).
 * They stay; a note that is none of these may be a name.
 */
export const noteWords: readonly string[] = /* @__PURE__ */ longestFirst(`
户 妻 夫 爱人 前夫 前妻 子 女 独生子 独生女 四子 五子 四女 五女 养子 养女 继子 继女 女婿 儿媳 媳妇 父 母 父母 养父 养母 继父 继母 公公 婆婆
岳父 岳母 祖父 祖母 外祖父 外祖母 爷爷 奶奶 外公 外婆 姥姥 姥爷 孙子 孙女 外孙 外孙女 曾孙 兄 弟 姐 妹 哥哥 弟弟 姐姐 妹妹 兄弟 姐妹 嫂 弟媳
姐夫 妹夫 侄子 侄女 外甥 外甥女 伯父 叔父 舅父 姑母 姨母 亲属 直系亲属 遗属 未成年 成年
代取 代持 签收 收 领取 已签 已领 已亡 死亡 去世 病故 健在 离异 丧偶 未婚 已婚 再婚
实际控制人 被委托人 承办人 受助人 代 儿童 老人 老年人 残疾人 党员 群众 退役军人 军属 烈属 低保 特困 五保 孤儿 独居 留守
男 男性 女性 汉 汉族 回族 蒙古族 满族 藏族 壮族 苗族 彝族 土家族 维吾尔族 哈萨克族 朝鲜族
正取 备取 入围 候补 递补 放弃 弃权 公示 同名 重名 大 小 甲 乙 丙 化名 曾用名 别名 又名 小名 乳名 笔名
`);
