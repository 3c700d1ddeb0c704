/** How answers are printed: tables for people, JSON for programs. */
package org.huunghi.cli.output;
