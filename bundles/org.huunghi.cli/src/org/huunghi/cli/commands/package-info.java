/** The commands of the core, contributed like those of any plug-in. */
package org.huunghi.cli.commands;
