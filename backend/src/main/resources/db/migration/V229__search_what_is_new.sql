-- What is filed waits in a list beside such an index until there is enough of it, and every search reads the whole list: up
-- to 4 MB, 10 ms for a word at 100,000 reports. A list of some fifty reports costs next to nothing.
alter index case_file_number_search set (gin_pending_list_limit = 64);
alter index search_document_words set (gin_pending_list_limit = 64);
