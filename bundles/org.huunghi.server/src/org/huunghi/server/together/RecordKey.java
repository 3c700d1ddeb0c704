package org.huunghi.server.together;

import org.eclipse.emf.cdo.common.id.CDOID;

/**
 * A record in a branch: of the same record, a draft has one that is locked apart from the one outside.
 *
 * @param branch number of the branch, 0 for the main one
 * @param object key in the repository
 */
record RecordKey(int branch, CDOID object) {
}
