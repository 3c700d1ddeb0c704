/** Asks for files and writes them, for all commands that do. */
package org.huunghi.workbench.files;
