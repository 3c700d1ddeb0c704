/** Figures of a period on the command line: what they are, and what they are made of. */
package org.huunghi.cli.figures;
