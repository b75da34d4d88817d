package org.jingwei.pool;

/** Which talent pool: inspection (巡察人才库), case work (审查调查人才库), leaders (组长库). */
public enum PoolKind {
    INSPECTION,
    INVESTIGATION,
    LEADER
}
