/** Opens, reads, changes, searches and watches a repository of unions; the only API that the rest of the program uses for stored data. */
package org.huunghi.repository;
