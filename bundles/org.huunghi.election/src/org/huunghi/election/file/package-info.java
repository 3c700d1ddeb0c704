/** Election files: one election with its rules, candidates and rounds as JSON, for the command line and for exchange between programs. */
package org.huunghi.election.file;
