/**
 * How couriers number their parcels (运单号), one row a shape. In a shape `#` is a digit, `@` a letter, `?` either; any other
 * character stands for itself. Couriers change their numbers: a number of no row is not known, and is hidden.
 *
 * @source what the couriers' own public tracking pages accept and their printed waybills show, as of 2026-11
 * @source UPU S10-12 (items of the post that cross a border)
 */
export const waybillShapes: readonly (readonly [carrier: string, shape: string])[] = [
  ['顺丰速运', 'SF?############'],
  ['顺丰速运（2019年前）、黑貓宅急便、FedEx', '############'],
  ['圆通速递', 'YT#############'],
  ['中通快递', '73############'],
  ['中通快递', '74############'],
  ['中通快递', '75############'],
  ['中通快递', '76############'],
  ['中通快递', '78############'],
  ['申通快递', '77###########'],
  ['申通快递', '77#############'],
  ['韵达速递', '3##############'],
  ['韵达速递', '4##############'],
  ['韵达速递', '5############'],
  ['京东物流', 'JD??###########'],
  ['极兔速递', 'JT#############'],
  ['德邦快递', 'DPK############'],
  ['菜鸟速递', '621############'],
  ['菜鸟仓配', 'LP##############'],
  ['邮政EMS', '1############'],
  ['邮政EMS', '8############'],
  ['邮政EMS', '9############'],
  ['邮政快递包裹', 'P@###########'],
  ['邮政国际邮件', '@@#########@@'],
  ['跨越速运等', '@@#############'],
];
