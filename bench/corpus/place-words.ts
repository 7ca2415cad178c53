/**
 * The words that made-up places are built from: a stem of two or three characters and the word that makes it a road, a
 * compound, a village. Any of the roads may exist somewhere; none is tied to its real county. Some stems end in a level word
 * themselves (青年路街道, 石桥镇), as many real ones do: a reader that stops at the first 路 is wrong.
 */

export const roadStems: readonly string[] = (
  '和睦 文艺 滨江 学府 长江 黄河 解放 建设 人民 中山 青年 胜利 新华 光明 幸福 友谊 团结 迎宾 朝阳 东风 红旗 前进 ' +
  '工业 科技 创业 环城 滨河 沿河 望湖 观澜 云溪 梧桐 银杏 香樟 海棠 紫荆 丁香 木兰 翠竹 松涛 柳荫 荷塘 鹿鸣 鹤翔 ' +
  '五一 八一 三八 十字'
).split(' ');

export const roadWords: readonly string[] =
  '路 路 路 路 路 街 街 大道 大街 东路 西路 南街 北街 中路 一路 二街 路东段'.split(' ');

export const compoundStems: readonly string[] = (
  '惠民 幸福 阳光 世纪 江畔 锦绣 翠湖 金色 丽景 和谐 康乐 安居 滨河 绿地 紫荆 梧桐 书香 福星 龙湖 凤凰 银河 东方 ' +
  '长青 明珠 春天 枫林 桃源 华府 万象 清河 竹园 望江 静安'
).split(' ');

export const compoundWords: readonly string[] =
  '花园 花园 小区 小区 小区 家园 新村 公寓 苑 苑 嘉园 华庭 名邸 雅居 府 新城 佳苑 家属院'.split(' ');

export const officeWords: readonly string[] = '大厦 广场 科技园 商务中心 写字楼'.split(' ');

export const subdistrictStems: readonly string[] =
  '小河沿 万泉 滨江 西湖 东门 北塔 青年路 体育馆路 西门街 石桥 柳巷 桥头 大桥 南湖 文化 新华路 长青 春晖 清波 鼓楼'.split(
    ' ',
  );

export const townStems: readonly string[] =
  '石桥 柳河 双河 青石 白沙 杨树 大王 小店 新集 龙泉 沙坪 金竹 黄泥 清水 太平 永安 高桥 马家 三岔 鱼塘'.split(' ');

export const villageStems: readonly string[] =
  '沿河 北陶 南陶 东升 前进 李家 张家 大王庄 小柳 上湾 下湾 石磨 青松 古井 槐树 桃花 白马 黄土 竹林 水磨'.split(' ');

export const communityStems: readonly string[] = '滂江 和睦 梧桐 春晖 学府 惠民 铁西 河畔 东苑 南苑 育才 文庙'.split(
  ' ',
);
