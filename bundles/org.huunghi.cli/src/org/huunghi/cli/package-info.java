/** The command line: what a contributed command needs, and the program that is made of all contributed commands. */
package org.huunghi.cli;
