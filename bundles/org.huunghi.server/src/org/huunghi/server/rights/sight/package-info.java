/** Where objects lie, what of them a user may see, and what is shown in place of the rest. */
package org.huunghi.server.rights.sight;
