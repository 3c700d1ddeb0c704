/** Looking after a server from elsewhere. */
package org.huunghi.repository.administration;
