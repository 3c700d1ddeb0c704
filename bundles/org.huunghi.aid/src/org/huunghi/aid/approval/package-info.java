/** Approvals of aid and the decrees by which they are given. */
package org.huunghi.aid.approval;
