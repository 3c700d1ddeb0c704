/** How the records of a data folder come to the installed versions of their models. */
package org.huunghi.repository.internal.migration;
