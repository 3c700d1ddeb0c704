/** Brings whole unions into a repository and out of it. */
package org.huunghi.repository.transfer;
