/** The Resolution's note 1: what the province had on 31/12/2011. The sample comes to exactly that. */
export const GRASSROOTS_TOTAL = 1565
export const SUBORDINATE_CELL_TOTAL = 10_148
export const MEMBER_TOTAL = 167_740

/** About as many khối, xóm and bản as the province had in 2012; no exact figure is public. */
export const HAMLET_TOTAL = 5800
