/** Whether a commit is allowed: each object that it adds, changes, moves or removes is looked up where it lay before and where it lies after. */
package org.huunghi.server.rights.commit;
