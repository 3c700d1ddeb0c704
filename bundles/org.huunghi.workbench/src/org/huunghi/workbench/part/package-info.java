/** What several views of the workbench are made of. */
package org.huunghi.workbench.part;
